internal import Hummingbird
internal import Messaging
internal import Models
internal import Reactor
internal import ServiceKit

/// The page of one's own work: for whoever is signed in.
struct MyWorkPages: Sendable {
    private let server: PageServer
    private let clock: ServiceClock

    private static let limit = PageLimit(rawValue: PageQuery.rows)
    /// Of what is looked through for what waits.
    private static let all = PageLimit(rawValue: PageLimit.range.upperBound)

    @Reactor init(_ server: PageServer, _ host: ServiceHost) { (self.server, clock) = (server, host.clock) }

    func add(to router: Router<WebContext>) {
        router.get("/me") { request, _ in
            let reader = await server.reader(of: request)
            guard reader.isSignedIn else { return server.redirectToSignIn(reader) }
            return server.respond(MyWorkPage(await contents(for: reader), reader), to: request)
        }
    }

    private func contents(for reader: PageReader) async -> MyWorkContents {
        let party = reader.actor.party
        async let actions = ask(
            ListActions(open: true, owner: party, limit: Self.limit), reader,
            if: party != nil && !reader.actor.isSteering)
        async let calls = ask(
            ListCalls(limit: Self.all), reader, if: reader.may(ReceiveSubmission.self) && party != nil)
        async let drafts = ask(ListDrafts(limit: Self.all), reader, if: reader.may(ListDrafts.self) && party != nil)
        async let inbox = ask(
            ListInboxItems(limit: PageLimit(rawValue: 10), lang: reader.language), reader,
            if: reader.may(ListInboxItems.self))
        async let counts = counts(for: reader)
        var contents = MyWorkContents()
        contents.now = await clock.now
        contents.actions = await actions
        contents.calls = await calls?.items
        contents.drafts = await drafts?.items
        contents.inbox = await inbox?.items
        contents.counts = await counts
        let closings = (contents.calls ?? []).map { (instant: $0.closes, zone: $0.zone) }
        let told = (contents.inbox ?? []).map(\.at) + (contents.drafts ?? []).map(\.savedAt)
        contents.clocks = await server.clocks(of: told, beside: closings, for: reader)
        return contents
    }

    private func counts(for reader: PageReader) async -> [MyWorkContents.Queue: MyWorkContents.Count] {
        guard reader.actor.isSteering || reader.actor.has(.ops) else { return [:] }
        let isSecretariat = reader.actor.has(.secretariat)
        async let board = ask(ShowBoard(), reader, if: reader.actor.isSteering)
        async let extensions = ask(
            ListExtensions(state: .requested, limit: Self.limit), reader, if: reader.actor.isSteering)
        async let evidence = ask(ListEvidence(reviewed: false, limit: Self.limit), reader, if: reader.actor.isSteering)
        async let successors = ask(ListSuccessors(state: .proposed, limit: Self.limit), reader, if: isSecretariat)
        async let drafts = ask(ListNotifications(state: .draft, limit: Self.limit), reader, if: isSecretariat)
        async let unreachable = ask(
            ListUnreachableDelegations(), reader, if: reader.may(ListUnreachableDelegations.self))
        var counts: [MyWorkContents.Queue: MyWorkContents.Count] = [:]
        counts[.verify] = await board?.byState[ActionState.done.rawValue].map(MyWorkContents.Count.init)
        counts[.extensions] = await extensions.map(MyWorkContents.Count.init)
        counts[.evidence] = await evidence.map(MyWorkContents.Count.init)
        counts[.successors] = await successors.map(MyWorkContents.Count.init)
        counts[.drafts] = await drafts.map(MyWorkContents.Count.init)
        counts[.unreachable] = (await unreachable?.items.count).map(MyWorkContents.Count.init)
        return counts
    }

    /// - Returns: nil for what is not the reader's to ask, or cannot be had.
    private func ask<Asked: Models.Request>(
        _ request: Asked, _ reader: PageReader, if isAsked: Bool
    ) async -> Asked.Answer? {
        guard isAsked else { return nil }
        return await server.block(request, as: reader)
    }
}
