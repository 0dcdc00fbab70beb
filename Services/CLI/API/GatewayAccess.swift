package import ArgumentParser
internal import Foundation
internal import Messaging
package import Models
internal import ServiceKit

/// Where the gateway is, and as whom it is asked.
package struct GatewayAccess: ParsableArguments {
    /// As they are typed, behind two hyphens.
    static let flags: Set<String> = ["server", "token", "as", "on-behalf-of", "keys"]

    @Option(help: "The gateway's address (NPP16_SERVER); defaults to http://127.0.0.1:8016.")
    var server: String?

    @Option(help: "An access token, or one that was signed here (NPP16_TOKEN); else that of `npp16 login`.")
    package var token: String?

    @Option(
        name: .customLong("as"),
        help:
            "On trial installations, where the signing key is at hand: as a role, of nobody's own: secretariat, co-chair, ops, focal-point:PARTY, delegate:PARTY:PERSON …"
    )
    package var role: String?

    @Option(help: "The party in whose place you speak, by id, name or code; what is done names both.")
    var onBehalfOf: String?

    @Option(help: "The folder of the keys (NPP16_KEYS); defaults to .npp16/keys.")
    var keys: String?

    package init() {}

    var keyFolder: KeyFolder {
        KeyFolder(path: keys ?? ProcessInfo.processInfo.environment["NPP16_KEYS"] ?? ".npp16/keys")
    }

    /// - Parameter standard: the role where nobody says any, on the machine of the installation.
    package func client(standard: Role? = nil) async throws -> APIClient {
        let environment = ProcessInfo.processInfo.environment
        let address = try Self.address(server)
        let token = try await bearerToken(for: address, environment, standard)
        var client = APIClient(server: address, token: token)
        // A signed token says it itself.
        if let onBehalfOf, let token, token.hasPrefix(AccessTokenSecret.prefix) {
            client.onBehalfOf = try await APIClient(server: address, token: nil).partyID(onBehalfOf)
        }
        return client
    }

    /// The address of the gateway.
    ///
    /// - Parameter given: on the command line; else what the environment has.
    /// - Throws: `Refusal` for a text that is no address.
    static func address(_ given: String?) throws -> String {
        let address = given ?? ProcessInfo.processInfo.environment["NPP16_SERVER"] ?? "http://127.0.0.1:8016"
        guard let url = URL(string: address), ["http", "https"].contains(url.scheme), url.host()?.isEmpty == false
        else {
            throw Refusal(
                "“\(address)” is no address of a gateway: write it with its scheme, such as http://127.0.0.1:8016")
        }
        return address.hasSuffix("/") ? String(address.dropLast()) : address
    }

    /// As whom the gateway is asked, for telling commands apart; a new token of somebody is the same somebody.
    var account: String {
        get {
            let token = token ?? (role == nil ? ProcessInfo.processInfo.environment["NPP16_TOKEN"] : nil)
            let parts = token?.split(separator: ".").map(String.init) ?? []
            let claims = parts.count == 3 ? Base64URL.bytes(of: parts[1]) : nil
            let subject = claims.flatMap { try? JSON.decode([String: JSONValue].self, from: $0)["sub"]?.plainText }
            let stored = token == nil && role == nil ? try? StoredTokens()[Self.address(server)]?.person.rawValue : nil
            return [subject ?? token ?? stored, role, onBehalfOf].map { $0 ?? "" }.joined(separator: " ")
        }
    }

    private func bearerToken(
        for address: String, _ environment: [String: String], _ standard: Role?
    ) async throws -> String? {
        if let token { return token }
        if role == nil, let token = environment["NPP16_TOKEN"] { return token }
        if role == nil, let stored = StoredTokens(environment)[address], stored.expiresAt > .now {
            return stored.secret.rawValue
        }
        let role = role ?? standard?.rawValue
        guard let role else { return nil }
        let register = APIClient(server: address, token: nil)
        var party: String?
        if let onBehalfOf { party = try await register.partyID(onBehalfOf) }
        let actor = try Actor(roleAccount: await register.account(of: role), onBehalfOf: party)
        do {
            return try await keyFolder.token(for: actor, lifetime: .seconds(3600))
        } catch is KeyFolder.Missing {
            throw Refusal(
                """
                there is no signing key in \(keyFolder.path), so that nobody can be signed in by --as. Bring a token \
                (npp16 login, --token, NPP16_TOKEN), or name the folder of the installation's keys (--keys, NPP16_KEYS)
                """)
        }
    }
}

extension KeyFolder {
    /// A token signed with the installation's own key.
    func token(for actor: Actor, lifetime: Duration) async throws -> String {
        let issuer = try TokenIssuer(signingKey: read(KeyFolder.signingKey))
        return try await issuer.token(for: actor, lifetime: lifetime)
    }
}

extension Actor {
    /// A role account that speaks in the place of a party.
    init(roleAccount text: String, onBehalfOf party: String?) throws {
        let account = try Actor(roleAccount: text)
        guard let party else {
            self = account
            return
        }
        guard let id = PartyID(rawValue: party) else {
            throw ValidationError("“\(party)” is no party: must be \(PartyID.rule.words)")
        }
        self.init(subject: account.subject, roles: account.roles, party: account.party, onBehalfOf: id)
    }

    /// A role account, from `secretariat` or `focal-point:chile`; or somebody of a party by an id of one's own, from
    /// `delegate:chile:PERSON` or `focal-point:chile:CONTACT`.
    init(roleAccount text: String) throws {
        let parts = text.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
        guard let role = parts.first.flatMap(Role.init(rawValue:)) else {
            let roles = Role.allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError("“\(text)” is no role; roles: \(roles)")
        }
        guard parts.count > 1 else {
            if role == .focalPoint || role == .delegate {
                throw ValidationError("“\(text)” lacks its party: \(role.rawValue):PARTY")
            }
            self.init(subject: ActorID(account: role), roles: [role])
            return
        }
        guard let party = PartyID(rawValue: parts[1]) else {
            throw ValidationError("“\(parts[1])” is no party: must be \(PartyID.rule.words)")
        }
        guard parts.count == 3 else {
            if role == .delegate {
                throw ValidationError(
                    "“\(text)” lacks the person: delegate:\(party):PERSON, as the delegation lists it")
            }
            self.init(subject: ActorID(account: role, of: party), roles: [role], party: party)
            return
        }
        guard let subject = ActorID(rawValue: parts[2]) else {
            throw ValidationError("“\(parts[2])” names nobody: must be \(ActorID.rule.words)")
        }
        self.init(subject: subject, roles: [role], party: party)
    }
}
