internal import Models
internal import Postgres

/// Consecutive terms that do not overlap: the accreditations of a party, the coordinators of a region.
struct SuccessiveTerms: Sendable {
    let table: SQL
    /// Whose they are.
    let holder: SQL

    /// The next one ends those before it.
    func cut(before day: CalendarDate) -> SQL {
        """
        UPDATE \(table) SET valid_to = \(day.advanced(byDays: -1))
        WHERE \(holder) AND (valid_to IS NULL OR valid_to >= \(day))
        """
    }

    /// Ends the one that began, or begins, on a day; without a last day it is as if it had never been given, and the one
    /// before it holds again.
    func end(from start: CalendarDate, on day: CalendarDate?) -> [SQL] {
        if let day {
            return [
                "UPDATE \(table) SET valid_to = \(day), given_to = \(day) WHERE \(holder) AND valid_from = \(start)"
            ]
        }
        return [
            "DELETE FROM \(table) WHERE \(holder) AND valid_from = \(start)",
            """
            UPDATE \(table) SET valid_to = least(given_to, (
                SELECT min(valid_from) - 1 FROM \(table) WHERE \(holder) AND valid_from > \(start)))
            WHERE \(holder) AND valid_from = (
                SELECT max(valid_from) FROM \(table) WHERE \(holder) AND valid_from < \(start))
            """,
        ]
    }

    /// - Throws: a rejection that names the field `on`.
    static func check(
        end day: CalendarDate?, from start: CalendarDate, to end: CalendarDate?, today: CalendarDate
    ) throws {
        guard let day else {
            guard start > today else {
                throw Rejection.invalid("on", "is required: the term began on \(start) and can no longer be withdrawn")
            }
            return
        }
        guard day >= start else {
            throw Rejection.invalid("on", "must not be before \(start), when it begins; without a day it is withdrawn")
        }
        if let end, day > end {
            throw Rejection.invalid("on", "is after its end, \(end); a longer one is to be given anew")
        }
    }

    /// - Throws: a rejection that names the field `validFrom`, unless the next one begins after the last.
    static func check(start: CalendarDate, after last: CalendarDate?, today: CalendarDate) throws {
        guard let last, last >= start else { return }
        throw Rejection.invalid(
            "validFrom",
            last > today
                ? "must be later than \(last), when the last one begins; that one has not begun and can be withdrawn"
                : "must be later than \(last), when the last one begins")
    }
}
