internal import Models
internal import SourceDocument

extension RecordedState {
    /// Asks the services for everything that the document could tell of.
    static func reading(_ client: APIClient) async throws -> RecordedState {
        let most = PageLimit(rawValue: 500)
        return RecordedState(
            consultations: try await all { try await client.send(ListConsultations(after: $0, limit: most)) },
            parties: try await all { try await client.send(ListParties(after: $0, limit: most)) },
            needs: try await all { try await client.send(ListNeeds(after: $0, limit: most)) },
            proposals: try await everyProposal(client),
            originals: try await all { try await client.send(ListOriginals(after: $0, limit: most)) },
            submissions: try await all { try await client.send(ListSubmissions(after: $0, limit: most)) },
            points: try await all { try await client.send(ListPoints(after: $0, limit: most)) })
    }

    /// Also those that a merge, a split or a withdrawal has taken out of the current set: their numbers are on record.
    private static func everyProposal(_ client: APIClient) async throws -> [Proposal] {
        var proposals: [Proposal] = []
        for status in ProposalStatus.allCases where status != .draft {
            proposals += try await all {
                try await client.send(ListProposals(status: status, after: $0, limit: PageLimit(rawValue: 500)))
            }
        }
        return proposals
    }

    private static func all<Item>(_ page: (String?) async throws -> Page<Item>) async throws -> [Item] {
        var items: [Item] = []
        var after: String?
        repeat {
            let part = try await page(after)
            items += part.items
            after = part.next
        } while after != nil
        return items
    }
}
