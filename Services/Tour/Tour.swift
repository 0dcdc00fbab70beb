package import ArgumentParser
internal import CLI
internal import Models

/// Plays a scene on the record.
package struct Tour: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        abstract: "Play a scene on the record, step by step; ends with 1 if a step is not as it should be.",
        discussion: "Signs tokens for role accounts of its own, so the signing key has to be at hand (--keys).")

    @Argument(
        help: "The scene: \(SceneName.allCases.map(\.rawValue).joined(separator: ", ")); defaults to the loop."
    )
    var scene: SceneName = .loop

    @OptionGroup var access: GatewayAccess

    package init() {}

    package func run() async throws {
        let cast = try await TourCast(access)
        var stage = Stage()
        try await scene.play(cast, &stage)
        Progress.show("\nEverything is as it should be: \(stage.count) steps in \(stage.elapsed.rounded).")
    }
}

/// Who plays: one client for each role account.
struct TourCast: Sendable {
    let secretariat: APIClient
    let coChair: APIClient
    let focalPoint: APIClient
    let ops: APIClient
    let observer: APIClient
    let party: PartyID

    private let access: GatewayAccess

    init(_ access: GatewayAccess) async throws {
        self.access = access
        func client(_ role: String) async throws -> APIClient { try await Self.client(access, as: role) }
        guard let chile = PartyID(rawValue: "chile") else { throw Refusal("chile is an id") }
        party = chile
        secretariat = try await client("secretariat")
        coChair = try await client("co-chair")
        focalPoint = try await Self.speaker(client("focal-point:\(chile)"), chile, client("secretariat"))
        ops = try await client("ops")
        observer = try await client("observer")
    }

    /// Somebody else, such as `focal-point:france`, who is in office by then.
    func client(as role: String) async throws -> APIClient {
        let client = try await Self.client(access, as: role)
        guard role.hasPrefix("focal-point:"), let party = PartyID(rawValue: String(role.dropFirst(12))) else {
            return client
        }
        return try await Self.speaker(client, party, secretariat)
    }

    /// Sees to it that somebody is in office, and that every service knows.
    private static func speaker(
        _ client: APIClient, _ party: PartyID, _ secretariat: APIClient
    ) async throws -> APIClient {
        guard let alternate = ContactID(rawValue: "tour-alternate-\(party)"),
            let address = EmailAddress(rawValue: "alternate.\(party)@example.org"),
            let zone = TimeZoneName(rawValue: "UTC")
        else { throw Refusal("these are an id, an address and a time zone") }
        _ = try await secretariat.send(
            NameAlternate(
                id: alternate, party: party, name: Line(cutting: "Alternate of \(party)"), email: address,
                language: .english, zone: zone, validFrom: Instant(microseconds: 0).date, letter: "Tour of the system"))
        try await client.isKnown()
        return client
    }

    private static func client(_ access: GatewayAccess, as role: String) async throws -> APIClient {
        var access = access
        access.token = nil
        access.role = role
        return try await access.client()
    }
}

extension TourCast {
    /// Chile's focal point, the same in every scene.
    func nominateFocalPoint() async throws -> FocalPoint {
        guard let address = EmailAddress(rawValue: "focal-point.chile@example.org"),
            let santiago = TimeZoneName(rawValue: "America/Santiago")
        else { throw Refusal("these are an address and a time zone") }
        return try await secretariat.send(
            NominateFocalPoint(
                id: ContactID(rawValue: "tour-chile"), party: party, name: "National focal point of Chile",
                email: address, language: .spanish, zone: santiago, validFrom: Instant(microseconds: 0).date,
                letter: "Tour of the system"))
    }
}

extension APIClient {
    /// Waits until every service knows that the client's actor speaks for its party: what the register tells takes a moment.
    func isKnown() async throws {
        _ = try await eventually("the submissions service to know who speaks") {
            try? await send(ListDrafts(limit: PageLimit(rawValue: 1)))
        }
        _ = try await eventually("the notifications service to know who speaks") {
            try? await send(ListInboxItems(limit: PageLimit(rawValue: 1)))
        }
        _ = try await eventually("the proposals service to know who speaks") { try await knowsProposals() }
    }

    /// An observer has no rankings of its own: it is refused for its role either way.
    private func knowsProposals() async throws -> Bool? {
        do {
            _ = try await send(ListRankings())
            return true
        } catch let refusal as Refusal {
            return refusal.words.contains("is for:") ? true : nil
        }
    }
}
