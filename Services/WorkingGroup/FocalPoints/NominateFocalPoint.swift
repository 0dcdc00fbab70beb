public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension NominateFocalPoint: Command {
    public func perform(in unit: UnitOfWork) async throws -> FocalPoint {
        if let validTo, validTo < validFrom { throw Rejection.invalid("validTo", "must not be before validFrom") }
        guard try await unit.first(FindParty(id: party)) != nil else {
            throw Rejection.invalid("party", "“\(party)” is not in the register of parties")
        }
        let focalPoint = FocalPoint(
            id: id ?? .generate(), party: party, name: name, email: email, language: language, zone: zone,
            validFrom: validFrom, validTo: validTo, letter: letter)
        guard try await unit.execute(focalPoint.insert) == 1 else {
            guard let known = try await unit.first(LockFocalPoint(id: focalPoint.id)) else {
                throw Fault("a focal point vanished")
            }
            try Rejection.requireSame("focal point", focalPoint.id, onRecord: known, given: focalPoint)
            return known
        }
        try unit.tell(
            FocalPointNominated(
                contact: focalPoint.id, party: party, language: language, zone: zone, validFrom: validFrom,
                validTo: validTo),
            about: "focal-point:\(focalPoint.id)")
        return focalPoint
    }
}

extension FocalPoint {
    static var columns: SQL { "id, party, name, email, language, zone, valid_from, valid_to, letter" }

    init(_ row: Row) throws {
        let (id, party, name, email, language, zone, validFrom, validTo, letter) = try row.decode(
            ContactID.self, PartyID.self, Line.self, EmailAddress.self, LanguageTag.self, TimeZoneName.self,
            CalendarDate.self, CalendarDate?.self, Line.self)
        self.init(
            id: id, party: party, name: name, email: email, language: language, zone: zone, validFrom: validFrom,
            validTo: validTo, letter: letter)
    }

    fileprivate var insert: SQL {
        """
        INSERT INTO focal_point (\(Self.columns))
        VALUES (\(id), \(party), \(name), \(email), \(language), \(zone), \(validFrom), \(validTo), \(letter))
        ON CONFLICT (id) DO NOTHING
        """
    }
}
