"""The layers are a test: nothing imports upwards, siblings are blind to each other."""

from __future__ import annotations

from importlinter.application.use_cases import lint_imports  # type: ignore[import-untyped]
from importlinter.configuration import configure  # type: ignore[import-untyped]


def test_the_layers_hold(monkeypatch, request):
    monkeypatch.chdir(request.config.rootpath)
    configure()
    assert lint_imports(config_filename="pyproject.toml")
