internal import ArgumentParser
internal import Models

/// Plays the follow-up loop on the record.
struct Tour: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Play the follow-up loop on the record, step by step; ends with 1 if a step is not as it should be.",
        discussion: "Signs tokens for role accounts of its own, so the signing key has to be at hand (--keys).")

    @OptionGroup var access: Access

    func run() async throws {
        let cast = try await TourCast(access)
        var stage = Stage()
        try await RecordScene(cast).play(&stage)
        try await LoopScene(cast).play(&stage)
        Progress.show("\nEverything is as it should be: \(stage.count) steps in \(stage.elapsed.rounded).")
    }
}

/// Who plays: one client for each role account.
struct TourCast: Sendable {
    let secretariat: APIClient
    let coChair: APIClient
    let focalPoint: APIClient
    let ops: APIClient
    let party: PartyID

    init(_ access: Access) async throws {
        var access = access
        func client(_ role: String) async throws -> APIClient {
            access.token = nil
            access.role = role
            return try await access.client()
        }
        guard let chile = PartyID(rawValue: "chile") else { throw Refusal("chile is an id") }
        party = chile
        secretariat = try await client("secretariat")
        coChair = try await client("co-chair")
        focalPoint = try await client("focal-point:\(chile)")
        ops = try await client("ops")
    }
}
