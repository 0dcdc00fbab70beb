public import Messaging
public import Models
internal import Reactor

extension ShowDeviceSignIn: Query {
    public func answer(in context: QueryContext) async throws -> WaitingDevice {
        guard let device = try await context.first(HeldDevice.Find(code: code.digest)), device.person == nil else {
            throw Rejection.notFound("program that waits with the code", code.rawValue)
        }
        return device.waiting
    }
}
