public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension EndCoordinator: Command {
    public func perform(in unit: UnitOfWork) async throws -> RegionalCoordinator {
        try await RegionalCoordinator.lock(in: unit)
        let select = RegionalCoordinator.Select(region: region, validFrom: validFrom, limit: 1)
        guard let known = try await unit.query(select).first else {
            throw Rejection.notFound("co-ordinator of \(region.rawValue) from", validFrom)
        }
        if let on, on == known.validTo { return known }
        try SuccessiveTerms.check(end: on, from: validFrom, to: known.validTo, today: unit.now.date)
        for statement in RegionalCoordinator.terms(of: region).end(from: validFrom, on: on) { unit.enqueue(statement) }
        try unit.tell(
            CoordinatorEnded(
                region: region, contact: known.contact, party: known.party, validFrom: validFrom, on: on),
            about: "region:\(region.rawValue)", reason: reason.rawValue)
        return RegionalCoordinator(
            region: region, contact: known.contact, party: known.party, validFrom: validFrom,
            validTo: on ?? known.validTo)
    }
}
