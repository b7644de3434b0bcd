"""Options of the tests."""

from __future__ import annotations

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update", action="store_true", help="rewrite the facts beside the samples")


@pytest.fixture
def update(request: pytest.FixtureRequest) -> bool:
    """Are expected files to be rewritten?"""
    return bool(request.config.getoption("--update"))
