internal import Models
internal import Postgres

/// A step that time takes about a focal point.
enum FocalPointStep: String, Word {
    case reconfirmation
    case reconfirmationReminder = "reconfirmation-reminder"
    case gapAhead = "gap-ahead"
    case gap
}

extension FocalPointStep: PostgresValue {}

/// When a party is asked to confirm its focal point, and when it is alarmed that it has none.
///
/// A value without I/O or clock.
struct FocalPointTimetable: Sendable {
    /// A focal point is confirmed once a year; a reminder follows a month later.
    static let confirmedEvery = 365
    static let reminderAfter = 30
    /// Days before the end of a term at which a successor should be known.
    static let gapAhead = 30

    /// What is to be done about a focal point.
    enum Next: Sendable, Equatable {
        case take(FocalPointStep)
        case wait(until: CalendarDate)
        case nothing
    }

    private let validTo: CalendarDate?
    private let since: CalendarDate
    private let hasSuccessor: Bool
    private let taken: Set<FocalPointStep>

    /// - Parameters:
    ///   - since: the last confirmation, or the nomination.
    ///   - hasSuccessor: somebody else is in office from the day after the term.
    ///   - taken: since the last confirmation, and for this end of the term.
    init(validTo: CalendarDate?, since: CalendarDate, hasSuccessor: Bool, taken: Set<FocalPointStep>) {
        self.validTo = validTo
        self.since = since
        self.hasSuccessor = hasSuccessor
        self.taken = taken
    }

    func next(on today: CalendarDate) -> Next {
        let coming = steps.filter { !taken.contains($0.step) }
        if let now = coming.last(where: { $0.on <= today }) { return .take(now.step) }
        return coming.first.map { .wait(until: $0.on) } ?? .nothing
    }

    /// In the order of their days, those that can come at all.
    private var steps: [(step: FocalPointStep, on: CalendarDate)] {
        let asked = since.advanced(byDays: Self.confirmedEvery)
        var steps = [
            (step: FocalPointStep.reconfirmation, on: asked),
            (step: .reconfirmationReminder, on: asked.advanced(byDays: Self.reminderAfter)),
        ]
        if let validTo {
            // Nobody is asked to confirm who leaves first.
            steps = steps.filter { $0.on <= validTo }
            if !hasSuccessor {
                steps.append((.gapAhead, validTo.advanced(byDays: -Self.gapAhead)))
                steps.append((.gap, validTo.advanced(byDays: 1)))
            }
        }
        return steps.filter { step in !steps.contains { isLater($0.step, than: step.step) && taken.contains($0.step) } }
            .sorted { $0.on < $1.on }
    }

    /// What comes after another step of its kind makes that one pointless.
    private func isLater(_ step: FocalPointStep, than other: FocalPointStep) -> Bool {
        (step == .reconfirmationReminder && other == .reconfirmation) || (step == .gap && other == .gapAhead)
    }
}
