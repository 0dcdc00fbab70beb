internal import Localization
internal import Models

// What happens with calls, submissions, parties, actions and notifications, as the overview tells it.

extension CallOpened: Headlined {
    var about: ObjectPath? { ObjectPath(call) }
    func headline(_ words: HeadlineWords) -> Sentence { Sentence(.headCallOpened, ["title": .text(title)]) }
}

extension CallExtended: Headlined {
    var about: ObjectPath? { ObjectPath(call) }
    func headline(_ words: HeadlineWords) -> Sentence { Sentence(.headCallExtended, ["title": .text(title)]) }
}

extension CallCorrected: Headlined {
    var about: ObjectPath? { ObjectPath(call) }
    func headline(_ words: HeadlineWords) -> Sentence { Sentence(.headCallCorrected, ["title": .text(title)]) }
}

extension CallWithdrawn: Headlined {
    var about: ObjectPath? { ObjectPath(call) }
    func headline(_ words: HeadlineWords) -> Sentence { Sentence(.headCallWithdrawn, ["title": .text(title)]) }
}

extension SubmissionReceived: Headlined {
    var parties: [PartyID] { submitters }
    var about: ObjectPath? { ObjectPath(submission) }

    func headline(_ words: HeadlineWords) -> Sentence {
        let parties = words.names(submitters)
        guard let number = receipt?.number else { return Sentence(.headSubmission, ["parties": parties]) }
        return Sentence(.headSubmissionNumbered, ["parties": parties, "number": .text(number)])
    }
}

extension SignatureDecided: Headlined {
    var parties: [PartyID] { [party] }
    /// Who declines has nothing to do with it.
    var isPublic: Bool { decision == .confirm && submitters?.contains(party) == true }
    var about: ObjectPath? { ObjectPath(submission) }

    func headline(_ words: HeadlineWords) -> Sentence { Sentence(.headSigned, ["party": words.name(party)]) }
}

extension PointRecorded: Headlined {
    func headline(_ words: HeadlineWords) -> Sentence {
        proposals.isEmpty ? Sentence(.headPoint) : Sentence(.headPointOn, ["proposals": words.labels(proposals)])
    }

    var about: ObjectPath? { submissions.first.map { ObjectPath($0) } }
}

extension PartyRegistered: Headlined {
    var about: ObjectPath? { ObjectPath(party) }
    func headline(_ words: HeadlineWords) -> Sentence { Sentence(.headParty, ["party": .text(name)]) }
}

extension ConsultationRecorded: Headlined {
    func headline(_ words: HeadlineWords) -> Sentence {
        Sentence(.headConsultation, ["region": words.name(region)])
    }
}

extension FocalPointNominated: Headlined {
    var parties: [PartyID] { [party] }
    var about: ObjectPath? { ObjectPath(party) }
    func headline(_ words: HeadlineWords) -> Sentence { Sentence(.headFocalPoint, ["party": words.name(party)]) }
}

extension FocalPointEnded: Headlined {
    var parties: [PartyID] { [party] }
    var about: ObjectPath? { ObjectPath(party) }

    func headline(_ words: HeadlineWords) -> Sentence {
        Sentence(.headFocalPointEnds, ["party": words.name(party), "date": .day(on)])
    }
}

extension NeedRegistered: Headlined {
    func headline(_ words: HeadlineWords) -> Sentence { Sentence(.headNeed, ["need": .text(need)]) }
}

extension ActionProposed: Headlined {
    var parties: [PartyID] { [owner] }
    var isPublic: Bool { visibility == nil }
    var about: ObjectPath? { ObjectPath(action) }

    func headline(_ words: HeadlineWords) -> Sentence {
        Sentence(
            .headActionProposed, ["number": .text(number), "title": .text(title), "party": words.name(owner)])
    }
}

extension ActionMoved: Headlined {
    var isPublic: Bool { visibility == nil }
    var about: ObjectPath? { ObjectPath(action) }

    func headline(_ words: HeadlineWords) -> Sentence {
        Sentence(.headActionMoved, ["number": .text(number), "state": .word(to.word)])
    }
}

extension ProgressReported: Headlined {
    var isPublic: Bool { visibility == nil }
    var about: ObjectPath? { ObjectPath(action) }

    func headline(_ words: HeadlineWords) -> Sentence {
        Sentence(.headProgress, ["number": .text(number), "percent": .text(percent.rawValue)])
    }
}

extension EvidenceAttached: Headlined {
    var isPublic: Bool { visibility == nil }
    var about: ObjectPath? { ObjectPath(action) }
    func headline(_ words: HeadlineWords) -> Sentence { Sentence(.headEvidence, ["number": .text(number)]) }
}

extension NotificationIssued: Headlined {
    var about: ObjectPath? { ObjectPath(number) }

    func headline(_ words: HeadlineWords) -> Sentence {
        Sentence(.headNotification, ["number": .text(number), "subject": .text(subject)])
    }
}
