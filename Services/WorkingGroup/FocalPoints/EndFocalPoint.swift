public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension EndFocalPoint: Command {
    public func perform(in unit: UnitOfWork) async throws -> FocalPoint {
        guard let known = try await unit.first(LockFocalPoint(id: contact)) else {
            throw Rejection.notFound("focal point", contact)
        }
        guard on >= known.validFrom else { throw Rejection.invalid("on", "must not be before the term began") }
        if known.validTo == on { return known }
        if let validTo = known.validTo, on > validTo {
            throw Rejection.invalid("on", "is after the end of the term, \(validTo); a longer one needs a nomination")
        }
        unit.enqueue("UPDATE focal_point SET valid_to = \(on) WHERE id = \(contact)")
        try unit.tell(
            FocalPointEnded(contact: contact, party: known.party, on: on), about: "focal-point:\(contact)",
            reason: reason.rawValue)
        return FocalPoint(
            id: contact, party: known.party, name: known.name, email: known.email, language: known.language,
            zone: known.zone, validFrom: known.validFrom, validTo: on, letter: known.letter)
    }
}

struct LockFocalPoint: Statement {
    let id: ContactID

    var sql: SQL { "SELECT \(FocalPoint.columns) FROM focal_point WHERE id = \(id) FOR UPDATE" }

    static func decode(_ row: Row) throws -> FocalPoint { try FocalPoint(row) }
}
