internal import ArgumentParser
internal import Models

/// Plays a scene on the record.
struct Tour: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Play a scene on the record, step by step; ends with 1 if a step is not as it should be.",
        discussion: "Signs tokens for role accounts of its own, so the signing key has to be at hand (--keys).")

    @Argument(
        help: "The scene: \(SceneName.allCases.map(\.rawValue).joined(separator: ", ")); the loop where it is left out."
    )
    var scene: SceneName = .loop

    @OptionGroup var access: Access

    func run() async throws {
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

    private let access: Access

    init(_ access: Access) async throws {
        self.access = access
        func client(_ role: String) async throws -> APIClient { try await Self.client(access, as: role) }
        guard let chile = PartyID(rawValue: "chile") else { throw Refusal("chile is an id") }
        party = chile
        secretariat = try await client("secretariat")
        coChair = try await client("co-chair")
        focalPoint = try await client("focal-point:\(chile)")
        ops = try await client("ops")
        observer = try await client("observer")
    }

    /// Somebody else, such as `focal-point:france`.
    func client(as role: String) async throws -> APIClient { try await Self.client(access, as: role) }

    private static func client(_ access: Access, as role: String) async throws -> APIClient {
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
