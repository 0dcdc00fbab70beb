public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ReceiveSubmission: Command {
    public func perform(in unit: UnitOfWork) async throws -> Submission {
        guard receivedOn == nil || unit.actor.has(.secretariat) else {
            throw Rejection.forbidden("Only the secretariat may say on which day a submission was received.")
        }
        try unit.actor.checkMaySayWhoSigned(signed)
        let content = DraftContent(
            submitters: submitters, submitterClass: submitterClass, title: title, body: body, topics: topics,
            answers: answers, proposals: proposals, needs: needs, attachments: attachments)
        let intake = Intake(
            id: id ?? .generate(), call: call, content: content, signed: signed, receivedOn: receivedOn,
            source: source, note: note)
        return try await intake.receive(in: unit)
    }
}

extension Actor {
    /// What somebody else has signed is the secretariat's to say: it has the letter.
    func checkMaySayWhoSigned(_ signed: [PartyID]?) throws {
        guard signed == nil || has(.secretariat) else {
            throw Rejection.forbidden("Only the secretariat may say who has signed what it received.")
        }
    }
}
