public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ReceiveSubmission: Command {
    public func perform(in unit: UnitOfWork) async throws -> Submission {
        guard receivedOn == nil || unit.actor.has(.secretariat) else {
            throw Rejection.forbidden("Only the secretariat may say on which day a submission was received.")
        }
        let content = DraftContent(
            submitters: submitters, submitterClass: submitterClass, title: title, body: body, topics: topics,
            answers: answers, proposals: proposals, needs: needs, attachments: attachments)
        let intake = Intake(
            id: id ?? .generate(), call: call, content: content, receivedOn: receivedOn, source: source, note: note)
        return try await intake.receive(in: unit)
    }
}
