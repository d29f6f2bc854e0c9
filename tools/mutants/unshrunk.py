"""A plugin for pytest: properties fail with the first example found, not the smallest."""

import pytest
from hypothesis import Phase, settings


@pytest.hookimpl(trylast=True)
def pytest_configure() -> None:
    """Change the profile that the tests' conftest.py has loaded."""
    phases = (Phase.explicit, Phase.generate)
    settings.register_profile("unshrunk", settings(phases=phases))
    settings.load_profile("unshrunk")
