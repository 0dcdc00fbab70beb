public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension RedeemDeviceSignIn: Command {
    /// A working day.
    private static let lifetime = Duration.seconds(8 * 3600)

    public func perform(in unit: UnitOfWork) async throws -> AccessToken {
        guard let held = try await unit.first(HeldDevice.Find(device: device.digest)), !held.isRedeemed else {
            throw Rejection(.notFound, detail: "Nothing waits with this secret, or not any more: begin again.")
        }
        guard let person = held.person, let role = held.role else {
            throw Rejection(.transitionRefused, detail: "Nobody has let the program in yet.")
        }
        unit.enqueue("UPDATE device_sign_in SET redeemed_at = now() WHERE digest = \(device.digest)")
        return try await NewAccessToken(
            name: held.client, person: person, role: role, party: held.party, requests: nil, lifetime: Self.lifetime,
            authenticatedAt: held.authenticatedAt ?? held.begunAt
        ).issue(in: unit)
    }
}
