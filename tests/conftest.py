"""Options of the tests."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Generator
from pathlib import Path

import hypothesis
import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update", action="store_true", help="rewrite the facts beside the samples")


def pytest_configure(config: pytest.Config) -> None:
    hypothesis.settings.register_profile("unhurried", deadline=None)  # how long an example takes is the machine's
    hypothesis.settings.load_profile("unhurried")
    config.addinivalue_line("markers", "untraced: no line that this test runs is counted, for that takes too long")
    # What runs behind a shell (``python -m tests &``) ignores ^C, and so would the commands that the tests interrupt.
    if signal.getsignal(signal.SIGINT) == signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, object, object]:
    # pytest-cov's own no_cover does nothing in the processes of pytest-xdist, where it starts coverage twice.
    if not item.get_closest_marker("untraced"):
        return (yield)
    tracer = sys.gettrace()
    sys.settrace(None)
    try:
        return (yield)
    finally:
        sys.settrace(tracer)


@pytest.fixture
def update(request: pytest.FixtureRequest) -> bool:
    """Are expected files to be rewritten?"""
    return bool(request.config.getoption("--update"))


@pytest.fixture(scope="session")
def caches(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The cache folder of all processes that the tests start, so that not each compiles the patterns."""
    return tmp_path_factory.mktemp("caches")


@pytest.fixture(autouse=True)
def _bare(monkeypatch: pytest.MonkeyPatch, caches: Path) -> None:
    """Neither the language nor the settings of whoever runs the tests."""
    for name in tuple(os.environ):
        if name.startswith(("UNIONSTATS_", "LC_", "LANG")):
            monkeypatch.delenv(name)
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    for name in ("XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(caches))
