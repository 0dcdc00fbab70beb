internal import Models

/// Who may submit, and for whom.
enum SubmissionAuthorization {
    /// Parties and observers submit for themselves, or a party for a joint submission of which it is one.
    static func requireAuthor(_ actor: Actor, of content: DraftContent, as submitterClass: ProcessSubmitterClass) throws
    {
        guard !actor.has(.secretariat) else { return }
        guard submitterClass.isJoint || content.submitters.count == 1,
            content.submitters.contains(where: actor.represents)
        else {
            throw Rejection.forbidden("You may submit for your own party only, alone or as one of a joint submission.")
        }
    }

    /// A party that only signed a submission does not write its next version.
    static func requireAuthor(_ actor: Actor, of former: Submission) throws {
        guard !actor.has(.secretariat) else { return }
        guard former.signatories.contains(where: { $0.state == .author && actor.represents($0.party) }) else {
            throw Rejection.forbidden("Only an author of the submission may revise it, or the secretariat.")
        }
    }

    /// What was received on paper is the secretariat's to say: it has the letter.
    static func checkRecord(_ actor: Actor, receivedOn: CalendarDate? = nil, signed: [PartyID]?) throws {
        guard !actor.has(.secretariat) else { return }
        guard receivedOn == nil else {
            throw Rejection.forbidden("Only the secretariat may say on which day a submission was received.")
        }
        guard signed == nil else {
            throw Rejection.forbidden("Only the secretariat may say who has signed what it received.")
        }
    }

    /// Only one of several signatories decides on its signature.
    static func requireSignatory(_ party: PartyID, of submission: Submission) throws {
        guard submission.signatories.contains(where: { $0.party == party }), submission.signatories.count > 1 else {
            throw Rejection.forbidden("\(party) is no signatory of the submission, or its only one.")
        }
    }
}
