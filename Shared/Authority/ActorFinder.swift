public import Messaging
public import Models
public import Reactor

/// Finds what actors are called, by asking the register in the reader's name: it says to each as much as they may know.
///
/// Where the register does not answer, accounts of no party and actors that were asked for lately are called so all the same,
/// and others by their ids alone.
@Reactor public final class ActorFinder: ReferenceFinder {
    private var recent = RecentNames()
    /// Until then the register is not asked, since it did not answer.
    private var rests: Instant?

    /// A command holds a transaction open while it waits: each second of that is one for everybody.
    private static let rest = Duration.seconds(5)

    public nonisolated init() {}

    public func find(_ texts: [String], in reading: some HandlerContext) async throws -> [ResolvedReference] {
        let (reader, now) = (NameReader(reading.actor), reading.now)
        var known: [String: NamedObject] = [:]
        for text in texts { known[text] = NamedObject(account: text) ?? recent.name(of: text, for: reader, at: now) }
        let others = texts.filter { known[$0] == nil }
        if !others.isEmpty, rests.map({ $0 <= now }) ?? true {
            for object in await ask(for: others, reading) {
                known[object.id] = object
                recent.keep(object, for: reader, at: now)
            }
        }
        return texts.map { text in ResolvedReference(text: text, objects: known[text].map { [$0] } ?? []) }
    }

    /// - Returns: nothing where the register does not answer. Nobody's answer fails for want of a name.
    private func ask(for texts: [String], _ reading: some HandlerContext) async -> [NamedObject] {
        let asked = ResolveReferences(kind: .actor, texts: texts)
        do {
            let answer = try await reading.ask(asked, of: .workingGroup, asCaller: true)
            return answer.references.compactMap(\.objects.first)
        } catch {
            // A "no" to one reader is none to the others.
            if error is Unavailable { rests = reading.now.advanced(by: Self.rest) }
            return []
        }
    }
}

extension NamedObject {
    /// An account that is of no party, such as the secretariat's.
    public init?(account text: String) {
        guard let name = ActorID(rawValue: text)?.accountName else { return nil }
        self.init(id: text, label: name)
    }
}
