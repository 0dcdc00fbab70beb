internal import Foundation
internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

extension BeginSecondFactor {
    @Reactor func perform(in unit: UnitOfWork, at door: FactorDoor) async throws -> BegunSecondFactor {
        let person = unit.actor.subject
        let offices = try await unit.ask(FindOffices(actor: person), of: .workingGroup).offices
        guard let office = offices.first(where: { $0.actor == person }) else {
            throw Rejection.forbidden("Only somebody in office has a second factor.")
        }
        if try await unit.first(HeldFactor.Lock(person: person))?.confirmedAt != nil {
            throw Rejection(.conflict, detail: "You have a second factor: remove it first, by a code of it.")
        }
        let codes = TimeCodes.generate()
        let sealed = try door.seal.seal(codes, for: person)
        unit.enqueue(
            """
            INSERT INTO second_factor (person, party, secret, begun_at)
            VALUES (\(person), \(office.party), \(sealed), \(Instant.now))
            ON CONFLICT (person) DO UPDATE SET secret = excluded.secret, begun_at = excluded.begun_at, step = NULL
                WHERE second_factor.confirmed_at IS NULL
            """)
        let key = Base32.text(of: codes.secret)
        return BegunSecondFactor(
            person: person, key: Line(cutting: key), link: Prose(cutting: Self.link(key, of: office)))
    }

    /// As authenticator apps read it.
    private static func link(_ key: String, of office: HeldOffice) -> String {
        let label = "NPP16:\(FormText.escaped(office.name.rawValue))%20%28\(office.role.rawValue)%29"
        return "otpauth://totp/\(label)?secret=\(key)&issuer=NPP16&algorithm=SHA1&digits=6&period=30"
    }
}
