public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ReceiveSubmission: Command {
    public func perform(in unit: UnitOfWork) async throws -> Submission {
        try SubmissionAuthorization.checkRecord(unit.actor, receivedOn: receivedOn, signed: signed)
        let content = DraftContent(
            submitters: submitters, submitterClass: submitterClass, title: title, body: body, topics: topics,
            answers: answers, proposals: proposals, needs: needs, attachments: attachments)
        let intake = Intake(
            id: id ?? .generate(), call: call, content: content, signed: signed, receivedOn: receivedOn,
            source: source, note: note)
        return try await intake.receive(in: unit)
    }
}
