import Messaging
import Models
import ServiceKit
import Testing

extension SystemTests.Standing {
    @Suite("Every service asks the register who speaks for a party", .serialized)
    struct StandingTests {
        private let backbone: Backbone

        init() throws { backbone = try Backbone.running() }

        /// How somebody comes by a token in the name of a party, and whether the register bears it out.
        enum Bearer: String, CaseIterable, Sendable {
            case delegateUnknown, delegateSubmitted, delegateProvisional, delegateRejected, delegateSilent,
                delegateAccepted
            case accountWithoutOffice, accountAfterOffice, accountInOffice
            case contactAfterOffice, contactOfNobody, contactInOffice, alternateInOffice, alternateAfterOffice
            case inAnothersPlace, observerOfState, opsOfState
            case observerWithout, observerLapsed, observerAccredited, focalPointOfObserver

            var isBorneOut: Bool {
                switch self {
                case .delegateAccepted, .accountInOffice, .contactInOffice, .alternateInOffice, .observerAccredited:
                    true
                default: false
                }
            }

            var role: Role {
                if rawValue.hasPrefix("delegate") { return .delegate }
                if self == .opsOfState { return .ops }
                return rawValue.hasPrefix("observer") ? .observer : .focalPoint
            }

            var kind: PartyKind {
                switch self {
                case .observerWithout, .observerLapsed, .observerAccredited, .focalPointOfObserver: .majorGroup
                default: .memberState
                }
            }

            func api(_ cast: StandingCast) async throws -> API {
                let account = ActorID(account: role, of: cast.party)
                switch self {
                case .delegateUnknown: return try await cast.api(.delegate, "nobody-of-the-register")
                case .delegateSubmitted: return try await cast.api(.delegate, cast.delegate(.submitted))
                case .delegateProvisional: return try await cast.api(.delegate, cast.delegate(.provisional))
                case .delegateRejected: return try await cast.api(.delegate, cast.delegate(.rejected))
                case .delegateSilent: return try await cast.api(.delegate, cast.delegate(.accepted, maySpeak: false))
                case .delegateAccepted: return try await cast.api(.delegate, cast.delegate(.accepted))
                case .accountWithoutOffice, .opsOfState, .observerOfState, .observerWithout: break
                case .accountAfterOffice: _ = try await cast.contact(until: -1)
                case .accountInOffice: _ = try await cast.contact()
                case .contactAfterOffice:
                    let former = try await cast.contact(until: -1)
                    _ = try await cast.contact(isAlternate: true)
                    return try await cast.api(.focalPoint, ActorID(former))
                case .contactOfNobody:
                    _ = try await cast.contact()
                    return try await cast.api(.focalPoint, "nobody-of-the-register")
                case .contactInOffice: return try await cast.api(.focalPoint, ActorID(cast.contact()))
                case .alternateInOffice:
                    return try await cast.api(.focalPoint, ActorID(cast.contact(isAlternate: true)))
                case .alternateAfterOffice:
                    return try await cast.api(.focalPoint, ActorID(cast.contact(until: -1, isAlternate: true)))
                case .inAnothersPlace:
                    _ = try await cast.contact()
                    return try await cast.api(.focalPoint, account, onBehalfOf: try await cast.cast.party())
                case .observerLapsed: try await cast.accredit(until: -1)
                case .observerAccredited: try await cast.accredit()
                case .focalPointOfObserver:
                    _ = try await cast.contact()
                    try await cast.accredit()
                }
                return try await cast.api(role, account)
            }
        }

        @Test(
            "a token that the register does not bear out neither acts nor reads for the party",
            arguments: Bearer.allCases)
        func matrix(_ bearer: Bearer) async throws {
            let cast = try await StandingCast(backbone, bearer.kind)
            let api = try await bearer.api(cast)
            if bearer.isBorneOut {
                try await eventually("all services to know") {
                    let seen = [
                        try await api.attempt(ListDrafts()).status, try await api.attempt(ListInboxItems()).status,
                        bearer.role == .observer ? 200 : try await api.attempt(ListRankings()).status,
                    ]
                    return seen == [200, 200, 200]
                }
            } else {
                try await settled(cast)
            }
            for request in try StandingRequest.all(try await contact(of: cast)) {
                let answer = try await request.send(api, cast)
                if bearer.isBorneOut, request.roles.contains(bearer.role) {
                    #expect(![401, 403].contains(answer.status), "\(bearer) \(request.name): \(answer.text)")
                    if request.isComplete {
                        #expect(answer.status == 200, "\(bearer) \(request.name): \(answer.text)")
                    }
                } else {
                    #expect([403, 404].contains(answer.status), "\(bearer) \(request.name): \(answer.text)")
                    #expect(!answer.text.contains(StandingCast.secret.rawValue), "\(bearer) \(request.name)")
                    #expect(!answer.text.contains(cast.address), "\(bearer) \(request.name)")
                }
            }
        }

        /// Any contact of the party, which is there to be written to, whether in office or not.
        private func contact(of cast: StandingCast) async throws -> ContactID? {
            try await cast.cast.secretariat.send(ListFocalPoints(party: cast.party)).items.first?.id
        }

        /// Waits until what the register has told so far has reached every service.
        private func settled(_ cast: StandingCast) async throws {
            for service in [ServiceName.submissions, .proposals, .notifications] {
                try await eventually("\(service) to have read the register") {
                    let read = try await backbone.database.count(
                        """
                        SELECT (SELECT position FROM \(service.schema).event_cursor WHERE source = 'working-group')
                            - (SELECT max(position) FROM working_group.event_log)
                            - (SELECT count(*) FROM working_group.outbox)
                        """)
                    return read >= 0
                }
            }
        }

        @Test("no token is signed for a role that does not fit the kind of the party, nor for a delegate without an id")
        func issue() async throws {
            let cast = try await ActionCast(backbone)
            let (state, body) = (try await cast.party(), try await cast.party(.majorGroup, region: nil))
            for (role, isSigned) in [
                ("focal-point:\(state)", true), ("observer:\(body)", true), ("delegate:\(state):somebody", true),
                ("focal-point:\(state):contact-1", true), ("observer:\(state)", false), ("focal-point:\(body)", false),
                ("delegate:\(body):somebody", false), ("delegate:\(state)", false), ("focal-point", false),
                ("delegate:\(state):some@example.org", false), ("delegate", false),
            ] {
                let result = try await backbone.npp16("token", role)
                #expect(result.end.isSuccess == isSigned, "\(role): \(result)")
            }
        }

        @Test("once the office has ended, what was given for it ends: feeds, the inbox")
        func leaving() async throws {
            let cast = try await StandingCast(backbone)
            let contact = try await cast.contact()
            let api = try await cast.api(.focalPoint, ActorID(contact))
            let secret = LinkSecret.generate()
            try await eventually("the notifications service to know") {
                try await api.attempt(CreateFeed(kind: .notifications, secret: secret)).status == 200
            }
            let feed = "/feeds/\(secret.rawValue)/notifications.atom"
            let anybody = backbone.api(token: nil)
            #expect(try await anybody.exchange("GET", feed).status == 200)
            #expect(try await api.attempt(ListInboxItems()).status == 200)
            _ = try await cast.cast.secretariat.send(
                EndFocalPoint(contact: contact, on: cast.day.advanced(byDays: -1), reason: "Another post."))
            try await eventually("the end of the feed") { try await anybody.exchange("GET", feed).status == 404 }
            #expect(try await api.attempt(ListInboxItems()).status == 403)
            #expect(try await api.attempt(ListFeeds()).status == 403)
        }

        @Test("a feed that a former focal point has made with the account of the office is not the successor's")
        func successor() async throws {
            let cast = try await StandingCast(backbone)
            let contact = try await cast.contact()
            let account = try await cast.api(.focalPoint, ActorID(account: .focalPoint, of: cast.party))
            let secret = LinkSecret.generate()
            let made = try await eventually("the notifications service to know") {
                let answer = try await account.attempt(CreateFeed(kind: .notifications, secret: secret))
                return answer.status == 200 ? try JSON.decode(Feed.self, from: answer.body) : nil
            }
            // As if it had been made some days ago.
            try await backbone.database.execute(
                "UPDATE notifications.feed SET created_at = created_at - interval '5 days' WHERE id = '\(made.id)'")
            let feed = "/feeds/\(secret.rawValue)/notifications.atom"
            let anybody = backbone.api(token: nil)
            #expect(try await anybody.exchange("GET", feed).status == 200)
            _ = try await cast.cast.secretariat.send(
                HandOverFocalPoint(
                    contact: contact, on: cast.day, name: "Successor",
                    email: try #require(EmailAddress(rawValue: "s.\(cast.party)@example.org")), language: .english,
                    zone: try #require(TimeZoneName(rawValue: "UTC")), letter: "L"))
            try await eventually("the end of the feed") { try await anybody.exchange("GET", feed).status == 404 }
            #expect(try await account.attempt(ListInboxItems()).status == 200)
            // The successor makes it the own one by giving it a new address.
            let fresh = LinkSecret.generate()
            _ = try await account.send(RotateFeed(feed: made.id, secret: fresh))
            #expect(try await anybody.exchange("GET", "/feeds/\(fresh.rawValue)/notifications.atom").status == 200)
        }

        @Test("tokens that were revoked are worth nothing anywhere, those that are signed later are")
        func revocation() async throws {
            let cast = try await StandingCast(backbone)
            let contact = try await cast.contact()
            let (old, other) = (
                try await cast.api(.focalPoint, ActorID(contact)),
                try await cast.api(.focalPoint, ActorID(account: .focalPoint, of: cast.party))
            )
            try await eventually("the submissions service to know") {
                try await old.attempt(ListDrafts()).status == 200
            }
            let revoke = RevokeTokens(actor: ActorID(contact), reason: "The device was lost.")
            #expect(try await old.attempt(revoke).status == 403)
            _ = try await backbone.api(as: .ops).send(revoke)
            let new = try await cast.api(.focalPoint, ActorID(contact))
            #expect(try await old.attempt(ShowDelegation(party: cast.party)).status == 401)
            #expect(try await new.attempt(ShowDelegation(party: cast.party)).status == 200)
            for service in [ServiceName.submissions, .proposals, .notifications] {
                try await eventually("\(service) to know") {
                    try await backbone.database.count(
                        "SELECT count(*) FROM \(service.schema).token_revocation WHERE actor = '\(contact)'") == 1
                }
            }
            #expect(try await old.attempt(ListDrafts()).status == 401)
            #expect(try await old.attempt(ListRankings()).status == 401)
            #expect(try await old.attempt(ListInboxItems()).status == 401)
            #expect(try await old.attempt(ListCalls()).status == 401)
            #expect(try await new.attempt(ListDrafts()).status == 200)
            #expect(try await other.attempt(ListDrafts()).status == 200)
        }
    }
}
