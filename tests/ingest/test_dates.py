"""The forms in which people write dates, each read right or refused with a reason."""

import csv
import re
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta, timezone
from email.utils import format_datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsgraph.ingest.dates import order_of, read

FIELD_CASE = Path(__file__).parents[3] / "shared/field-cases/d01-date-forms/d.csv"

FERRY = datetime(2031, 6, 3, 6, 40, 5)  # noqa: DTZ001 - as a text without zone states it

SAME_SECOND_IN_UTC = [
    "2031-06-03T06:40:05Z",
    "2031-06-03t06:40:05z",
    "2031-06-03 06:40:05 UTC",
    "2031-06-03 08:40:05 +0200",
    "2031-06-03T08:40:05+02:00[Europe/Berlin]",
    "2031-06-03T12:10:05+5:30",
    "2031-06-03T01:40:05−05:00",
    "2031-06-03 02:40:05 EDT",
    "20310603T064005Z",
    "Tue, 03 Jun 2031 06:40:05 GMT",
    "Tue, 3 Jun 2031 08:40:05 +0200",
    "Tuesday, 03-Jun-31 06:40:05 GMT",
    "Tue Jun 03 06:40:05 +0000 2031",
    "Tue Jun 03 2031 08:40:05 GMT+0200 (CEST)",
    "1938235205",
    "1938235205.0",
    "1938235205000",
    "1938235205000000",
    "1938235205000000000",
    "/Date(1938235205000)/",
    "@1938235205",
]
SAME_SECOND_WITHOUT_ZONE = [
    "2031-06-03 06:40:05",
    "2031/06/03 06:40:05",
    "20310603064005",
    "20310603064005.0",
    "20310603 06:40:05",
    "Tue Jun  3 06:40:05 2031",
    "June 3, 2031 6:40:05 AM",
    "3 June 2031, 06:40:05",
]
SAME_DAY = [
    "2031-06-03",
    "2031-6-3",
    "2031/06/03",
    "2031.06.03",
    "20310603",
    "20310603.0",
    "2031-W23-2",
    "03.06.2031",
    "3. Juni 2031",
    "3 juin 2031",
    "3 de junio de 2031",
    "3 czerwca 2031",
    "3 июня 2031",
    "2031年6月3日",
    "June 3rd, 2031",
    "Jun. 3, 2031",
    "Tuesday, June 3, 2031",
    "3rd of June 2031",
    "03-Jun-2031",
    "3-Jun-31",
    "2031-Jun-03",
    '"2031-06-03"',
    "２０３１-06-03",
    "2031–06–03",
]
REFUSED = {
    "yesterday": "known form",
    "3 hours ago": "known form",
    "2031-W23": "known form",
    "2031-02-30": "not in the calendar",
    "2031-13-01": "not in the calendar",
    "2031-06-03T06:40:05+24:00": "no such zone",
    "2031-06-03T25:00": "no such time",
    "2031-06-03x06:40": "known form",
    "2031-06-03T06:40Z/2031-06-04T06:40Z": "span of time",
    "2031060306": "hour of a day or seconds",
    "1.93823E+12": "spreadsheet rounded",
    "43832": "a number",
    "-62135596800": "a number",
    "63392000000000": "a number",
    "0001-01-01T00:00:00Z": "no date",
    "1900-01-01": "no date",
    "1970-01-01T00:00:00Z": "no date",
    "9999-12-31": "no date",
    "2031-06-03 06:40 IST": "no time of day",
    "x" * 100: "too long",
}


@pytest.mark.parametrize("text", SAME_SECOND_IN_UTC)
def test_a_time_with_a_zone_is_read_in_utc(text: str) -> None:
    assert read(text) == (FERRY.replace(tzinfo=UTC), "second")


@pytest.mark.parametrize("text", SAME_SECOND_WITHOUT_ZONE)
def test_a_time_without_a_zone_stays_without_one(text: str) -> None:
    assert read(text) == (FERRY, "second")


@pytest.mark.parametrize("text", SAME_DAY)
def test_a_day_has_the_precision_of_a_day(text: str) -> None:
    assert read(text) == (datetime(2031, 6, 3), "day")  # noqa: DTZ001


@pytest.mark.parametrize(
    ("text", "first", "precision"),
    [
        ("2031", date(2031, 1, 1), "year"),
        ("2031-06", date(2031, 6, 1), "month"),
        ("June 2031", date(2031, 6, 1), "month"),
        ("2031年6月", date(2031, 6, 1), "month"),
        ("2031-06-03 06:40 PM", date(2031, 6, 3), "minute"),
        ("202001020304", date(2020, 1, 2), "minute"),
        ("2031-06-03T06", date(2031, 6, 3), "minute"),
        ("2031-06-03+02:00", date(2031, 6, 3), "day"),
        ("2031-06-03T24:00:00", date(2031, 6, 4), "second"),
    ],
)
def test_a_date_keeps_its_precision(text: str, first: date, precision: str) -> None:
    stated = read(text)
    assert (stated.moment.date(), stated.precision) == (first, precision)


@pytest.mark.parametrize(("text", "reason"), REFUSED.items())
def test_what_is_no_date_is_refused_with_a_reason_and_a_hint(text: str, reason: str) -> None:
    with pytest.raises(ValueError, match=re.escape(reason)) as error:
        read(text)
    assert "; " in str(error.value)


def test_an_order_that_nothing_decides_is_never_guessed() -> None:
    with pytest.raises(ValueError, match="day 3 of month 6, or day 6 of month 3"):
        read("03/06/2031")
    assert read("03/06/2031", "DMY").moment.date() == date(2031, 6, 3)
    assert read("03/06/2031", "MDY").moment.date() == date(2031, 3, 6)
    assert read("06/06/2031").moment.date() == date(2031, 6, 6)
    assert read("13/06/2031").moment.date() == read("06/13/2031").moment.date()


@pytest.mark.parametrize(
    ("texts", "order"),
    [
        (["03/06/2031", "13/06/2031 06:40"], "DMY"),
        (["03-06-2031", "06-13-2031"], "MDY"),
        (["03/06/2031"], None),
        (["13/06/2031", "06/13/2031"], None),
        (["2031-06-13"], None),
    ],
)
def test_the_dates_of_a_column_decide_their_order(texts: list[str], order: str | None) -> None:
    assert order_of(texts) == order


OFFSETS = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
MOMENTS = st.datetimes(datetime(1971, 1, 2), datetime(2099, 12, 30), timezones=OFFSETS)  # noqa: DTZ001


@given(MOMENTS.map(lambda moment: moment.replace(microsecond=0)))
def test_whatever_is_written_by_a_standard_is_read_back(moment: datetime) -> None:
    packed = moment.strftime("%Y%m%dT%H%M%S%z")
    for text in (moment.isoformat(), format_datetime(moment), packed):
        assert read(text).moment == moment


@given(st.text(max_size=100) | st.from_regex(r"[0-9TZ:+./ a-j-]{1,40}", fullmatch=True))
def test_any_text_is_a_moment_or_refused(text: str) -> None:
    try:
        stated = read(text)
    except ValueError:
        return
    assert 1 < stated.moment.year < 9999


@pytest.mark.skipif(not FIELD_CASE.exists(), reason="needs ../shared/field-cases")
def test_no_form_of_the_field_cases_is_read_as_another_day() -> None:
    ways = {}
    with FIELD_CASE.open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            with suppress(ValueError):
                ways[row["date"]] = read(row["date"]).moment
    elsewhere = {text for text, moment in ways.items() if moment.date() != date(2020, 1, 2)}
    assert len(ways) >= 90
    assert elsewhere == {
        "2020-01", "2020", "13.01.2020", "01/13/2020", "1/13/2020 3:04 PM", "12/31/2019 19:04",
        "2020-01-02T24:00:00Z", "3020-01-02T03:04:05Z", "1582-10-10",
        "2020-01-02T03:04:05+5:30", "2020-01-02T03:04:05+05:30:15",
    }  # fmt: skip
