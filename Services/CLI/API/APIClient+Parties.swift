internal import Messaging
package import Models

extension APIClient {
    /// The party that is called so.
    package func party(_ name: String) async throws -> Party {
        try await asked(ShowParty.self, ["party": .string(name)])
    }

    /// A role account with the id of its party, for `focal-point:Côte d'Ivoire` or `focal-point:CIV`.
    func account(of role: String) async throws -> String {
        var parts = role.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
        guard parts.count > 1 else { return role }
        parts[1] = try await partyID(parts[1])
        return parts.joined(separator: ":")
    }

    /// The id of the party that is called so. Nobody is asked about what has the form of an id, unless it may be a code.
    func partyID(_ name: String) async throws -> String {
        let isID = ReferenceKind.isID(name)
        guard !isID || name.utf8.count <= 3 else { return name }
        let answer = try await attempt(ShowParty.definition, ["party": .string(name)], patience: .zero)
        guard answer.status == 200 else {
            guard isID else { throw Refusal(answer.problem) }
            return name
        }
        return try JSON.decode(Party.self, from: answer.body).id.rawValue
    }
}
