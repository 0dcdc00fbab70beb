internal import ArgumentParser
internal import Foundation
internal import Messaging
internal import Models

/// Signs the command line in.
struct Login: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Sign in: confirm a code in a browser, and act from here in your office for eight hours.",
        discussion: """
            Shows an address and a code. Open the address in a browser in which you are signed in, on any machine, compare \
            the code and let the program in. The access token is kept in npp16/tokens.json in your configuration folder, \
            readable by you alone; `npp16 logout` revokes it.
            """)

    @Option(help: "The gateway's address (NPP16_SERVER); defaults to http://127.0.0.1:8016.")
    var server: String?

    func run() async throws {
        let address = try GatewayAccess.address(server)
        let client = APIClient(server: address, token: nil)
        let waiting = try await client.send(BeginDeviceSignIn(client: Self.name))
        guard let device = waiting.device, let code = waiting.code else { throw Refusal("the gateway gave no code") }
        Progress.show(
            "Open \(address)/device?code=\(code.rawValue)\nand let the program in that shows the code \(code.rawValue)."
        )
        let token = try await Self.wait(for: device, until: waiting.expires, every: waiting.interval, client)
        guard let secret = token.secret else { throw Refusal("the token was taken by somebody else: begin again") }
        let stored = StoredTokens()
        try stored.keep(
            StoredTokens.Token(
                id: token.id, person: token.person, secret: secret, expiresAt: token.expiresAt), for: address)
        let account = try await APIClient(server: address, token: secret.rawValue).send(ShowAccount())
        Progress.show("Signed in as \(account.words). Good until \(token.expiresAt); kept in \(stored.path).")
    }

    private static func wait(
        for device: LinkSecret, until end: Instant, every seconds: Int, _ client: APIClient
    ) async throws -> AccessToken {
        while Instant.now < end {
            try await Task.sleep(for: .seconds(seconds))
            let answer = try await client.attempt(
                RedeemDeviceSignIn.definition, ["device": .string(device.rawValue)])
            if answer.status == 200 { return try JSON.decode(AccessToken.self, from: answer.body) }
            guard answer.problem.code == .transitionRefused else { throw Refusal(answer.problem) }
        }
        throw Refusal("nobody has let the program in; `npp16 login` begins again")
    }

    /// What the person is shown who lets it in.
    private static var name: Line { Line(cutting: "npp16 on \(ProcessInfo.processInfo.hostName)") }
}

/// Signs the command line out.
struct Logout: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Sign out: revoke the token of `npp16 login`, and forget it.")

    @Option(help: "The gateway's address (NPP16_SERVER); defaults to http://127.0.0.1:8016.")
    var server: String?

    func run() async throws {
        let address = try GatewayAccess.address(server)
        let stored = StoredTokens()
        guard let token = stored[address] else {
            print("You are not signed in at \(address).")
            return
        }
        let answer = try await APIClient(server: address, token: token.secret.rawValue).attempt(
            RevokeAccessToken.definition, ["token": .string(token.id.rawValue)])
        // One that is over already is nobody's.
        guard [200, 401].contains(answer.status) else { throw Refusal(answer.problem) }
        try stored.keep(nil, for: address)
        print("Signed out of \(address).")
    }
}

/// Says as whom the gateway is asked.
struct WhoAmI: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "whoami", abstract: "Say as whom you act, by what, and in which other offices you may.")

    @OptionGroup var access: GatewayAccess

    func run() async throws {
        let client = try await access.client()
        guard client.token != nil else {
            print("Nobody is signed in at \(client.server): you read as the public. `npp16 login` signs in.")
            return
        }
        let account = try await client.send(ShowAccount())
        print(account.words)
        if let party = account.onBehalfOf { print("on behalf of \(party)") }
        if let requests = account.requests {
            print("for these requests alone: \(requests.map(\.rawValue).joined(separator: ", "))")
        }
        if let refusal = account.refusal { print(refusal) }
        for office in account.offices where office.actor != account.person {
            print("also \(office.words) (\(office.actor)): sign in in that office to act in it")
        }
    }
}

extension Account {
    fileprivate var words: String {
        let own = offices.first { $0.actor == person }
        let held = own?.words ?? roles.map(\.rawValue).joined(separator: ", ") + (party.map { " of \($0)" } ?? "")
        if person.isAccount { return "\(person), an account of the installation and of nobody's own" }
        return name.map { "\($0), \(held) (\(person))" } ?? "\(person), \(held)"
    }
}

extension HeldOffice {
    fileprivate var words: String {
        (isAlternate ? "alternate \(role.rawValue)" : role.rawValue) + (party.map { " of \($0)" } ?? "")
            + (unit.map { " (\($0.name))" } ?? "")
    }
}
