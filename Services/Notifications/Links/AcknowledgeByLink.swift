public import Messaging
public import Models
internal import Reactor

extension AcknowledgeByLink: Command {
    public func perform(in unit: UnitOfWork) async throws -> LinkContents {
        guard let link = try await unit.first(FindLink(secret: secret, purpose: .acknowledge, now: unit.now)),
            let notification = link.notification, let number = link.number
        else { throw FindLink.refusal }
        let given = GivenAnswer(
            notification: notification, number: number, recipient: Line(cutting: link.contact.rawValue),
            party: link.party, answer: answer, note: note)
        _ = try await given.record(in: unit, by: ActorID(link.contact), isByLink: true)
        return link.contents(.acknowledge, done: Line(cutting: answer.rawValue), note: note)
    }
}
