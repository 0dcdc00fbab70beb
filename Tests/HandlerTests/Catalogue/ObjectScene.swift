import ContractGenerator
import Messaging
import Models
import Reactor
import Testing

/// A party with those who speak for it, others, and the objects that are theirs.
@Reactor struct ObjectScene {
    let party: PartyID
    let owner: Speaker
    let session: SessionID
    private let speakers: [ObjectSide: Speaker]

    init() async throws {
        party = try await Cast.party()
        session = try await Cast.session()
        let former = try await Speaker.secretariat.send(
            Cast.nomination(party, from: try Cast.day(-20), to: try Cast.day(-1)))
        owner = try await Cast.focalPoint(of: party)
        speakers = [
            .everybody: .everybody, .observer: try await Cast.observer(),
            .ownDelegate: try await Cast.delegate(of: party, for: session), .ownFocalPoint: owner,
            .otherFocalPoint: try await Cast.focalPoint().speaker,
            .formerFocalPoint: Speaker(actor: Actor(subject: ActorID(former.id), roles: [.focalPoint], party: party)),
            .coChair: .coChair, .secretariat: .secretariat, .operations: .ops,
        ]
        try await Installation.running.settle()
    }

    /// Makes the object anew, and sends the request about it.
    func outcome(of rule: ObjectRule, from side: ObjectSide) async throws -> (ObjectOutcome, String) {
        let plays = try await plays(with: rule.object)
        let play = try #require(
            plays.first { type(of: $0.request) == rule.request }, "\(rule.request) of a \(rule.object) is not played")
        let answer = try await #require(speakers[side]).attempt(play.request)
        return (play.outcome(of: answer), answer.text)
    }

    /// A request, and what has to stand in its answer where it is a list.
    struct Play {
        let request: any Request
        var mark: String?

        init(_ request: any Request, finding mark: String? = nil) {
            self.request = request
            self.mark = mark
        }

        func outcome(of answer: Speaker.Answer) -> ObjectOutcome {
            switch answer.status {
            case 200: mark.map(answer.text.contains) ?? true ? .done : .hidden
            case 401, 403: .refused
            case 404: .hidden
            default: .unknown
            }
        }
    }

    private func plays(with object: ObjectKind) async throws -> [Play] {
        switch object {
        case .submission, .draft, .unusedFile, .submittedFile, .sealedFile: try await written(object)
        case .publicAction, .partiesAction, .restrictedAction, .publicTrail, .restrictedTrail: try await action(object)
        case .evidence, .restrictedEvidence, .acceptedAction, .extensionRequest: try await workedAt(object)
        case .delegationEntry, .contact, .officeContact: try await person(object)
        case .formalDraft, .formalNotification, .inboxItem, .feed: try await told(object)
        case .position, .draftProposal, .plannedSession, .decision, .generalDocument, .limitedDocument,
            .restrictedDocument:
            try await kept(object)
        }
    }
}
