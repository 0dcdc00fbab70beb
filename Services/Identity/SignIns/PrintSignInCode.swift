public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension PrintSignInCode: Command {
    public func perform(in unit: UnitOfWork) async throws -> PrintedSignInCode {
        let offices = try await unit.ask(FindOffices(actor: person), of: .workingGroup).offices
        guard let office = offices.first(where: { $0.actor == person }) else {
            throw Rejection.invalid("person", "is nobody who is in office today")
        }
        let (id, code, now) = (SignInID.generate(), SignInCode.generate(), Instant.now)
        let expires = now.advanced(by: SignInLimits.printedLifetime)
        // One at a time: what was printed before is worth nothing.
        unit.enqueue(
            "UPDATE sign_in SET used_at = \(now) WHERE person = \(person) AND code IS NOT NULL AND used_at IS NULL")
        unit.enqueue(
            """
            INSERT INTO sign_in (id, address_mark, network, code, person, requested_at, expires_at)
            VALUES (\(id), 'printed', 'printed', \(code.digest), \(person), \(now), \(expires))
            """)
        try unit.tell(
            SignInCodePrinted(signIn: id, actor: person, party: office.party), about: Subject(id),
            reason: reason.rawValue)
        return PrintedSignInCode(signIn: id, person: person, code: code, expires: expires)
    }
}
