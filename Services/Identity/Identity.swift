internal import Messaging
public import Models
public import Postgres
internal import Reactor
public import ServiceKit

/// Who is behind a browser or a program: sign-in, sessions, access tokens. It alone signs for persons.
public enum Identity: BackboneService {
    public static let name = ServiceName.identity

    public static let migrations = Migration.series("identity", [PackageResources.v0001_identity_sql])

    public static func wire(_ host: ServiceHost) throws {
        let signer = ActorSigner(try TokenIssuer(signingKey: host.configuration.keys.read(KeyFolder.signingKey)))
        let signingKey = SigningKeyWatch(host.configuration.keys, host.health)
        host.run("signing key") { try await signingKey.run() }
        let lifetimes = try SessionLifetimes(host.configuration.settings)
        let key = try host.configuration.keys.read("identity.secret")
        let addresses = AddressMarks(key: key)
        let factors = try FactorDoor(host.configuration.settings, key: key)
        let provider = try ProviderSettings(host.configuration.settings).map {
            ProviderDoor(provider: Provider($0), key: ProviderProofs.Key(key: key), logger: host.logger)
        }
        let letters = SignInLetters(host)
        let usage = CredentialUsage(host.pool)

        host.follow(.workingGroup) { events in
            events.apply(EndSessionsOfActor())
        }
        host.follow(.notifications) { _ in }

        host.serve(RequestSignIn.self) { request, unit in
            let answer = try await request.perform(in: unit, marking: addresses)
            letters.wake()
            return answer
        }
        host.serve(RepeatSignIn.self) { try await $0.perform(in: $1) }
        host.serve(ShowSignIn.self)
        host.serve(DescribeSignIn.self)
        host.serve(CompleteSignIn.self) { try await $0.perform(in: $1, lasting: lifetimes, at: factors) }
        host.serve(PrintSignInCode.self)
        host.serve(BeginProviderSignIn.self) { try await $0.perform(in: $1, at: provider) }
        host.serve(RedeemProviderSignIn.self) { try await $0.perform(in: $1, at: provider) }

        host.serve(BeginSecondFactor.self) { try await $0.perform(in: $1, at: factors) }
        host.serve(ConfirmSecondFactor.self) { try await $0.perform(in: $1, at: factors) }
        host.serve(RemoveSecondFactor.self) { try await $0.perform(in: $1, at: factors) }
        host.serve(ShowSecondFactor.self)

        host.answer(UseWebSession.self) { request, context in
            try await request.answer(in: context, lasting: lifetimes, signer, usage)
        }
        host.serve(ListWebSessions.self)
        host.serve(EndWebSession.self)
        host.serve(SwitchOffice.self) { try await $0.perform(in: $1, at: factors) }

        host.serve(IssueAccessToken.self)
        host.serve(ListAccessTokens.self)
        host.serve(RevokeAccessToken.self)
        host.answer(UseAccessToken.self) { request, context in
            try await request.answer(in: context, signer, usage)
        }

        host.answer(UseActLink.self) { try await $0.answer(in: $1, signer) }

        host.serve(BeginDeviceSignIn.self)
        host.serve(ShowDeviceSignIn.self)
        host.serve(ApproveDeviceSignIn.self)
        host.serve(RedeemDeviceSignIn.self)
        host.serve(ShowAccount.self)

        host.run("sign-in letters") { try await letters.run() }
        host.run("usage") { try await usage.run() }
        // By the true time, as what they look at: where the clock was moved, nobody would be signed in.
        host.sweep { _ in [SweepSignIns(now: .now), SweepWebSessions(now: .now)] }
    }
}
