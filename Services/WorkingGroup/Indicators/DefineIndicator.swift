public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension DefineIndicator: Command {
    public func perform(in unit: UnitOfWork) async throws -> Indicator {
        let terms = IndicatorTerms(
            title: title, unit: self.unit, baseline: baseline, baselineOn: baselineOn, target: target,
            targetOn: targetOn, source: source)
        var problems = FieldProblems()
        try problems.collect { try terms.check() }
        try await problems.collect { try await KnownProposals.require([proposal], as: "proposal", in: unit) }
        try problems.throwIfAny()
        let id = id ?? .generate()
        let inserted = try await unit.execute(
            """
            INSERT INTO indicator (id, proposal, version) VALUES (\(id), \(proposal), 1) ON CONFLICT (id) DO NOTHING
            """)
        guard inserted == 1 else {
            let known = try await Indicator.load(id, in: unit)
            guard let first = known.revisions?.first else { throw Fault("an indicator has a first version") }
            try Rejection.requireSame("indicator", id, onRecord: known.proposal, given: proposal)
            try Rejection.requireSame("indicator", id, onRecord: first.terms, given: terms)
            return known
        }
        unit.enqueue(terms.insert(id, version: 1, reason: nil, by: unit.actor.subject, at: unit.now))
        try unit.tell(
            IndicatorDefined(
                indicator: id, proposal: proposal, title: title, unit: self.unit, baseline: baseline,
                baselineOn: baselineOn, target: target, targetOn: targetOn),
            about: Subject(id))
        return try await Indicator.load(id, in: unit)
    }
}

/// What an indicator measures, from where to where.
struct IndicatorTerms: Sendable, Equatable {
    var title: Line
    var unit: Line
    var baseline: Double
    var baselineOn: CalendarDate
    var target: Double
    var targetOn: CalendarDate
    var source: Line

    /// - Throws: a rejection that names the field.
    func check() throws {
        guard targetOn > baselineOn else { throw Rejection.invalid("targetOn", "must be after \(field: "baselineOn")") }
    }

    func insert(_ indicator: IndicatorID, version: Int, reason: Prose?, by author: ActorID, at now: Instant) -> SQL {
        """
        INSERT INTO indicator_version (indicator, version, title, unit, baseline, baseline_on, target, target_on,
            source, reason, set_by, set_at)
        VALUES (\(indicator), \(version), \(title), \(unit), \(baseline), \(baselineOn), \(target), \(targetOn),
            \(source), \(reason), \(author), \(now))
        """
    }
}

extension IndicatorRevision {
    var terms: IndicatorTerms {
        IndicatorTerms(
            title: title, unit: unit, baseline: baseline, baselineOn: baselineOn, target: target, targetOn: targetOn,
            source: source)
    }
}
