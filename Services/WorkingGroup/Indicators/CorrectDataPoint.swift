public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension CorrectDataPoint: Command {
    public func perform(in unit: UnitOfWork) async throws -> Indicator {
        let known = try await IndicatorAuthorization.requireReporter(indicator, in: unit)
        guard let wrong = known.points?.first(where: { $0.number == point }) else {
            throw Rejection.notFound("value", "\(point)")
        }
        let author = unit.actor.subject
        try IndicatorAuthorization.requireCorrector(unit.actor, author: wrong.by)
        if let successor = wrong.correctedBy {
            throw Rejection(.conflict, detail: "Value \(successor) has taken its place already: correct that one.")
        }
        let dated = dated ?? wrong.dated
        let source = source ?? wrong.source
        try known.check(dated, today: unit.now.date)
        guard dated != wrong.dated || value != wrong.value || source != wrong.source else {
            throw Rejection.invalid("value", "or the day or the source must be another")
        }
        if dated != wrong.dated, let other = known.points?.first(where: { $0.dated == dated && $0.correctedBy == nil })
        {
            throw Rejection.invalid("dated", "has value \(other.number) on record")
        }
        let correction = InsertDataPoint(
            indicator: indicator, dated: dated, value: value, source: source, corrects: point, reason: reason,
            by: author, onBehalfOf: unit.actor.onBehalfOf, at: unit.now)
        guard let number = try await unit.first(correction) else { throw Fault("a value has a number") }
        try unit.tell(
            DataPointCorrected(
                indicator: indicator, proposal: known.proposal, point: number, corrects: point, dated: dated,
                value: value),
            about: Subject(indicator), reason: reason.rawValue)
        return try await Indicator.load(indicator, in: unit)
    }
}
