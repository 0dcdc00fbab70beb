import Foundation
import Models
import Testing

/// A party with what belongs to it, and somebody who comes with a token in its name.
struct StandingCast {
    let backbone: Backbone
    let cast: ActionCast
    let party: PartyID
    let draft: DraftID
    let file: AttachmentID
    let action: ActionID
    let day: CalendarDate
    let isObserver: Bool

    /// Words and addresses that only the party and the secretariat read.
    static let secret: Line = "Unfinished and confidential"
    var address: String { "\(party).private@example.org" }

    init(_ backbone: Backbone, _ kind: PartyKind = .memberState) async throws {
        self.backbone = backbone
        isObserver = kind.status == .observer
        cast = try await ActionCast(backbone)
        party = try await cast.party(kind, region: kind == .memberState ? "AG" : nil)
        day = try await cast.today
        draft = try await cast.secretariat.send(
            SaveDraft(
                party: party,
                content: DraftContent(
                    submitters: [party], submitterClass: isObserver ? "major-group" : "member-state",
                    title: Self.secret, body: "B"))
        ).id
        file = try await cast.secretariat.send(
            BeginAttachment(party: party, name: try #require(FileName(rawValue: "a.pdf")), language: .english, size: 9)
        ).id
        action = try await cast.secretariat.send(
            ProposeAction(
                title: Self.secret, owner: party, due: day.advanced(byDays: 99), funding: .funded,
                visibility: .restricted)
        ).id
    }

    func api(_ role: Role, _ subject: ActorID, onBehalfOf place: PartyID? = nil) async throws -> API {
        let actor = Actor(subject: subject, roles: [role], party: party, onBehalfOf: place)
        return backbone.api(token: try await backbone.bareToken(for: actor))
    }

    /// A focal point in office, or one whose term is over.
    func contact(until: Int? = nil, isAlternate: Bool = false) async throws -> ContactID {
        let (from, to) = (day.advanced(byDays: -9), until.map { day.advanced(byDays: $0) })
        let email = try #require(EmailAddress(rawValue: address))
        let zone = try #require(TimeZoneName(rawValue: "UTC"))
        if isAlternate {
            return try await cast.secretariat.send(
                NameAlternate(
                    party: party, name: "A", email: email, language: .english, zone: zone, validFrom: from, validTo: to,
                    letter: "L")
            ).id
        }
        return try await cast.secretariat.send(
            NominateFocalPoint(
                party: party, name: "F", email: email, language: .english, zone: zone, validFrom: from, validTo: to,
                letter: "L")
        ).id
    }

    func delegate(_ state: CredentialsState, maySpeak: Bool = true) async throws -> ActorID {
        let delegate = try await cast.secretariat.send(
            RegisterDelegate(
                party: party, session: try await cast.session(in: 2060), name: "D",
                email: try #require(EmailAddress(rawValue: address)), maySpeak: maySpeak, letter: "L"))
        if state != .submitted {
            _ = try await cast.secretariat.send(
                DecideCredentials(delegate: delegate.id, credentials: state, note: "As decided."))
        }
        return ActorID(delegate.person)
    }

    func accredit(until: Int? = nil) async throws {
        _ = try await cast.secretariat.send(
            AccreditObserver(
                party: party, accreditationClass: .majorGroup, reference: "Decision 1",
                validFrom: day.advanced(byDays: -9), validTo: until.map { day.advanced(byDays: $0) }))
    }
}
