public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ApproveDeviceSignIn: Command {
    public func perform(in unit: UnitOfWork) async throws -> WaitingDevice {
        let (actor, role) = (unit.actor, try unit.actor.issuingRole())
        guard let device = try await unit.first(HeldDevice.Find(code: code.digest)),
            device.person == nil || device.person == actor.subject
        else { throw Rejection.notFound("program that waits with the code", code.rawValue) }
        unit.enqueue(
            """
            UPDATE device_sign_in SET person = \(actor.subject), role = \(role), party = \(actor.party),
                credential = \(actor.credential), authenticated_at = \(actor.authenticatedAt ?? .now)
            WHERE code = \(code.digest)
            """)
        return device.waiting
    }
}
