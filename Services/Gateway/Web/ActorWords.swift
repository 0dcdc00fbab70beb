internal import Localization
internal import Messaging
internal import Models
internal import Postgres

/// What those who acted are called in a reader's language: the labels of answers are English.
struct ActorWords: Sendable {
    /// By their ids.
    let names: [String: String]

    /// - Parameter holders: by their ids; the names of accounts say by themselves what they are of.
    init(_ actors: [String], _ holders: [String: OfficeHolder], _ parties: PartyWords, in language: LanguageTag) {
        let texts = Texts(language)
        let named = actors.compactMap { id in
            (holders[id] ?? OfficeHolder(account: id)).map { (id, texts.name(of: $0, parties)) }
                ?? texts.name(ofAccount: id).map { (id, $0) }
        }
        names = Dictionary(named) { first, _ in first }
    }
}

extension ActorWords {
    /// A page goes with English names rather than wait for others.
    private static let patience = Duration.milliseconds(500)

    /// Asks the register, which says to each reader as much as they may know. Who reads by the link of a mail, or with a token for some
    /// requests, is told what everybody is.
    init(_ actors: [String], for reader: PageReader, _ server: PageServer) async throws {
        let others = actors.filter {
            OfficeHolder(account: $0) == nil && Texts(reader.language).name(ofAccount: $0) == nil
        }
        var holders: [String: OfficeHolder] = [:]
        if !others.isEmpty {
            let found = try await server.bus.send(
                ResolveReferences(kind: .actor, texts: others), to: .workingGroup,
                as: reader.actor.requests == nil ? reader.token : nil, within: Self.patience)
            for object in found.references.compactMap(\.objects.first) { holders[object.id] = object.holder }
        }
        let parties = holders.values.compactMap(\.office.party)
        self.init(
            actors, holders, try await PartyWords(parties, in: reader.language, server.pool), in: reader.language)
    }
}

extension OfficeHolder {
    /// An account of an office of the working group itself.
    fileprivate init?(account: String) {
        guard let office = ActorID(rawValue: account).flatMap(ActingOffice.init(account:)), office.party == nil else {
            return nil
        }
        self.init(office: office, isOver: false)
    }
}

extension Texts {
    /// What an office is called in which somebody acts.
    ///
    /// - Parameter party: what the party of the office is called.
    func office(_ acting: ActingOffice, of party: String?, unit: Line? = nil) -> String {
        office(acting.kind.role ?? .focalPoint, of: party, isAlternate: acting.kind == .alternate, unit: unit)
    }

    fileprivate func name(of holder: OfficeHolder, _ parties: PartyWords) -> String {
        var words = office(holder.office, of: holder.office.party.map { parties[$0] }, unit: holder.unit)
        if holder.isOver { words = text(.officeFormer, ["office": .text(words)]) }
        guard let name = holder.name else { return words.capitalizedFirst }
        return "\(name)\(language.listSeparator)\(words)"
    }

    /// What is no person and no office.
    fileprivate func name(ofAccount id: String) -> String? {
        switch id {
        case ActorID.system.rawValue: text(.actorSystem)
        case Actor.public.subject.rawValue: text(.actorPublic)
        default: nil
        }
    }
}
