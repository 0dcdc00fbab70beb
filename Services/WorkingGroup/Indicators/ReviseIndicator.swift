public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ReviseIndicator: Command {
    public func perform(in unit: UnitOfWork) async throws -> Indicator {
        guard try await unit.first(LockIndicator(id: indicator)) != nil else {
            throw Rejection.notFound("indicator", indicator)
        }
        let known = try await Indicator.load(indicator, in: unit)
        guard known.version == version else {
            throw Rejection(
                .conflict, detail: "The indicator has changed since: it is version \(known.version) now.",
                fields: [FieldProblem(field: "version", detail: "is \(known.version) on record")])
        }
        let terms = IndicatorTerms(
            title: title ?? known.title, unit: self.unit ?? known.unit, baseline: baseline ?? known.baseline,
            baselineOn: baselineOn ?? known.baselineOn, target: target ?? known.target,
            targetOn: targetOn ?? known.targetOn, source: source ?? known.source)
        guard terms != known.revisions?.last?.terms else {
            throw Rejection.invalid("title", "or another term must be given that changes something")
        }
        var problems = FieldProblems()
        try problems.collect { try terms.check() }
        if let early = known.points?.first(where: { $0.correctedBy == nil && $0.dated < terms.baselineOn }) {
            problems.refuse("baselineOn", "must not be after the value of \(early.dated)")
        }
        try problems.throwIfAny()
        unit.enqueue(
            terms.insert(
                indicator, version: version + 1, reason: reason, by: unit.actor.subject, at: unit.now))
        unit.enqueue("UPDATE indicator SET version = \(version + 1) WHERE id = \(indicator)")
        try unit.tell(
            IndicatorRevised(
                indicator: indicator, proposal: known.proposal, version: version + 1, title: terms.title,
                unit: terms.unit, baseline: terms.baseline, baselineOn: terms.baselineOn, target: terms.target,
                targetOn: terms.targetOn),
            about: Subject(indicator), reason: reason.rawValue)
        return try await Indicator.load(indicator, in: unit)
    }
}
