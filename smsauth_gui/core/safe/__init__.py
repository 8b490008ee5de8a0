"""What may be shown, kept or shared of an exchange: secrets masked, people taken out."""
