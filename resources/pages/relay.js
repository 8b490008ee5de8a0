(function () {
  "use strict";
  var form = document.getElementById("relay");
  var parts = [location.search.slice(1), location.hash.slice(1)];
  history.replaceState(null, "", location.pathname);
  parts.forEach(function (part) {
    new URLSearchParams(part).forEach(function (value, name) {
      var field = document.createElement("input");
      field.type = "hidden";
      field.name = name;
      field.value = value;
      form.appendChild(field);
    });
  });
  if (parts[1]) { form.submit(); }
})();
