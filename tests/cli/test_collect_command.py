"""`newsgraph collect` writes documents, says what each poll brought, and fails if none answered."""

from pathlib import Path

from click.testing import CliRunner

from newsgraph.cli import main
from tests.collect.server import rss, site


def test_feeds_are_collected_from_addresses_and_lists(tmp_path: Path) -> None:
    with site() as running:
        running.pages["feed"] = rss("Ferry adrift")
        feeds = tmp_path / "feeds.txt"
        feeds.write_text(f"# ours\n{running.url('feed')}\n", encoding="utf-8")
        seeds = str(tmp_path / "seeds")
        arguments = ["collect", str(feeds), "-o", seeds, "--allow-private", "--timeout", "5"]
        run = CliRunner().invoke(main, arguments)
    assert run.exit_code == 0, run.output
    assert "1 new document, 0 changed; 0 failed polls of 1" in run.output
    assert len(list((tmp_path / "seeds").glob("*.md"))) == 1


def test_a_round_in_which_no_feed_answers_fails(tmp_path: Path) -> None:
    run = CliRunner().invoke(
        main, ["collect", "http://127.0.0.1:9/feed", "-o", str(tmp_path / "s")]
    )
    assert run.exit_code == 1
    assert "private address" in run.output
