internal import Localization
internal import Models

/// The forms by which words of an object are put into another language, and translations withdrawn, for who may.
struct TranslationForms: Sendable {
    private let reader: PageReader
    /// The query, or the place, that names the object.
    private let object: Object
    private let mayTranslate: (put: Bool, withdraw: Bool)
    /// Whether the reader may put courtesy translations of the title, and nothing else.
    private let isOwner: Bool

    private enum Object {
        case named(String)
        case call(String)
    }

    init(action: FollowUpAction, _ reader: PageReader) {
        let isOwned = ActionOwner(party: action.owner, kind: action.ownerKind).isActedFor(by: reader.actor)
        self.init(.named("action=\(action.number)"), reader, isOwner: isOwned)
    }

    init(need: Need, _ reader: PageReader) {
        self.init(
            .named("need=\(need.id.rawValue.escapedForQuery)"), reader, isStanding: need.withdrawnAt == nil)
    }

    init(session: Session, _ reader: PageReader) { self.init(.named("session=\(session.id)"), reader) }

    init(decision: Models.Decision, _ reader: PageReader) {
        self.init(
            .named("decision=\(decision.number.rawValue.escapedForQuery)"), reader,
            isStanding: decision.withdrawnAt == nil)
    }

    init(call: Call, _ reader: PageReader) {
        self.init(.call("/calls/\(call.id)/call-translations"), reader, isStanding: call.withdrawnAt == nil)
    }

    private init(_ object: Object, _ reader: PageReader, isStanding: Bool = true, isOwner: Bool = false) {
        (self.object, self.reader) = (object, reader)
        let types: (any Request.Type, any Request.Type) =
            switch object {
            case .named: (PutTranslation.self, WithdrawTranslation.self)
            case .call: (PutCallTranslation.self, WithdrawCallTranslation.self)
            }
        self.isOwner = isOwner && !reader.actor.isSteering
        mayTranslate = (
            isStanding && reader.may(types.0) && (reader.actor.isSteering || isOwner),
            isStanding && reader.may(types.1)
        )
    }

    /// The place of the form for a field, filled in with the reader's language; nil for who may not.
    func propose(_ field: TranslatedField) -> String? {
        guard mayTranslate.put, !isOwner || field == .title else { return nil }
        let state = isOwner ? "&state=\(WordingAuthority.courtesy.rawValue)" : ""
        let filled = "field=\(field.rawValue.escapedForQuery)&language=\(reader.language.rawValue)\(state)"
        return switch object {
        case .named(let query): "/translations/put?\(query)&\(filled)"
        case .call(let place): "\(place)/put?\(filled)"
        }
    }

    /// Links to both forms, for the acts of a page that has none of its own; those of a call are among its acts already.
    func acts(withdrawing translations: [Translation]?) -> [PageLink] {
        guard case .named(let query) = object else { return [] }
        let words = FormWords(reader.language)
        func link(_ type: any Request.Type, _ place: String) -> PageLink {
            PageLink(address: reader.address("\(place)?\(query)"), words: words.title(of: type))
        }
        let put = mayTranslate.put && !isOwner ? [link(PutTranslation.self, "/translations/put")] : []
        let hasSome = translations?.isEmpty == false
        return put
            + (mayTranslate.withdraw && hasSome ? [link(WithdrawTranslation.self, "/translations/withdraw")] : [])
    }
}
