internal import CLI
internal import Messaging
internal import Models

/// Everything that can be done with proposals, a step a row of the plan.
///
/// It leaves the consolidated set as it was: what it merges and splits it reverses, and what can be done to a proposal
/// outside the set it does to one of its own. Tiers, a tally, a ranking of Chile where it had
/// given none, and the withdrawn proposal stay on record as the tour's.
struct ProposalsScene {
    static let rationale: Prose = "Tour of the system: it is reversed at once."

    let cast: TourCast
    let seven: ProposalNumber
    let eight: ProposalNumber
    let sixteen: ProposalNumber

    init(_ cast: TourCast) throws {
        guard let seven = ProposalNumber(rawValue: 7), let eight = ProposalNumber(rawValue: 8),
            let sixteen = ProposalNumber(rawValue: 16)
        else { throw Refusal("these are numbers of proposals") }
        self.cast = cast
        self.seven = seven
        self.eight = eight
        self.sixteen = sixteen
    }

    func play(_ stage: inout Stage) async throws {
        try await restore()
        try await requireNothingPublished()
        let before = try await cast.secretariat.send(ShowProvenance())
        try await mergeAndSplit(&stage, before)
        try await suggest(&stage)
        try await publish(&stage)
        let own = try await proposeFromSubmission(&stage)
        try await write(&stage, own)
        try await hear(&stage, own)
        try await prioritize(&stage)
        try await notify(&stage, own)
        try await stage.step("P2 The record is as it was") {
            let after = try await cast.secretariat.send(ShowProvenance())
            try expect("provenance", after, before)
            try expect("cells of Annex I", try await cast.secretariat.send(ShowAnnex1()).cells, 14)
            return "\(after.originals) originals → \(after.consolidated) proposals, every edge the same"
        }
    }

    /// What stands in a publication is not merged, and the tour withdraws nobody else's.
    private func requireNothingPublished() async throws {
        guard let newest = try await cast.secretariat.send(ListPublications(limit: PageLimit(rawValue: 1))).items.first,
            newest.withdrawnAt == nil
        else { return }
        throw Refusal(
            "publication \(newest.number) stands, and what stands in it cannot be merged: play the tour on another record"
        )
    }

    /// Undoes what a tour that was broken off has left.
    private func restore() async throws {
        for publication in try await cast.secretariat.send(ListPublications()).items
        where publication.withdrawnAt == nil && publication.replacedBy == nil && publication.note == Self.rationale {
            _ = try await cast.secretariat.send(
                WithdrawPublication(publication: publication.number, reason: Self.rationale))
        }
        let operations = try await cast.secretariat.send(ListOperations(limit: PageLimit(rawValue: 500)))
        for operation in operations.items where operation.reversal == nil && operation.rationale == Self.rationale {
            _ = try await cast.secretariat.send(ReverseOperation(operation: operation.id, reason: Self.rationale))
        }
    }
}

extension APIClient {
    /// Sends a request that is to be refused.
    ///
    /// - Returns: why it is refused.
    /// - Throws: `Refusal` where it is not, or otherwise.
    func refusal<R: Request>(of request: R, as code: ProblemCode) async throws -> String {
        guard case .object(let members) = try JSON.decode(JSONValue.self, from: try JSON.encode(request)) else {
            throw Refusal("a request is always an object")
        }
        let answer = try await attempt(R.definition, members)
        guard answer.status != 200 else { throw Refusal("\(R.definition.name) was not refused") }
        try expect("refusal of \(R.definition.name)", answer.problem.code, code)
        return answer.problem.detail ?? answer.problem.title
    }
}
