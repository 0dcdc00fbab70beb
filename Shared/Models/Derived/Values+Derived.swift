// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

extension Correction {
    public init(
        isWithdrawal: Bool,
        former: [FormerValue],
        reason: Prose,
        by: ActorID,
        onBehalfOf: PartyID? = nil,
        at: Instant,
        _: Void = ()
    ) {
        self.isWithdrawal = isWithdrawal
        self.former = former
        self.reason = reason
        self.by = by
        self.onBehalfOf = onBehalfOf
        self.at = at
    }
}

extension Correction: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "One correction of what is on record, or its withdrawal: what it said before, who changed it, why and when.",
            [
                .required("isWithdrawal", Bool.self, "Whether it was withdrawn by this."),
                .required("former", [FormerValue].self, "Fields that were corrected, each with what it said before."),
                .required("reason", Prose.self),
                .required("by", ActorID.self),
                .optional("onBehalfOf", PartyID.self),
                .required("at", Instant.self),
            ])
    }
}

extension FormerValue {
    public init(
        field: Line,
        value: String? = nil,
        _: Void = ()
    ) {
        self.field = field
        self.value = value
    }
}

extension FormerValue: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "What a field said before it was corrected.",
            [
                .required("field", Line.self),
                .optional("value", String.self, "The former value: a text as it was, anything else as JSON. Left out where the field was empty, and where the value was personal and has been erased."),
            ])
    }
}

extension OfficialTexts {
    public init(
        ar: Line,
        en: Line,
        es: Line,
        fr: Line,
        ru: Line,
        zh: Line,
        _: Void = ()
    ) {
        self.ar = ar
        self.en = en
        self.es = es
        self.fr = fr
        self.ru = ru
        self.zh = zh
    }
}

extension OfficialTexts: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A line of text in the six official languages of the United Nations.",
            [
                .required("ar", Line.self),
                .required("en", Line.self),
                .required("es", Line.self),
                .required("fr", Line.self),
                .required("ru", Line.self),
                .required("zh", Line.self),
            ])
    }
}

extension Page {
    public init(
        items: [Item],
        next: String? = nil,
        _: Void = ()
    ) {
        self.items = items
        self.next = next
    }
}

extension Page: SchemaDescribing where Item: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A part of a list, and where the next part begins.",
            [
                .required("items", [Item].self),
                .optional("next", String.self, "To be sent as `after` for the next part; nil at the end."),
            ])
    }
}

extension TranslatedObject {
    public init(
        action: ActionID? = nil,
        session: SessionID? = nil,
        need: NeedID? = nil,
        decision: DecisionID? = nil,
        call: CallID? = nil,
        translations: [Translation],
        _: Void = ()
    ) {
        self.action = action
        self.session = session
        self.need = need
        self.decision = decision
        self.call = call
        self.translations = translations
    }
}

extension TranslatedObject: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "An object of whose words a translation was put or withdrawn, with what is on record now.",
            [
                .optional("action", ActionID.self),
                .optional("session", SessionID.self),
                .optional("need", NeedID.self),
                .optional("decision", DecisionID.self),
                .optional("call", CallID.self),
                .required("translations", [Translation].self, "Translations of all its fields."),
            ])
    }
}

extension Translation {
    public init(
        field: TranslatedField,
        language: LanguageTag,
        text: Prose,
        state: WordingAuthority,
        isAuthoritative: Bool,
        isOutdated: Bool,
        by: ActorID,
        onBehalfOf: PartyID? = nil,
        at: Instant,
        _: Void = ()
    ) {
        self.field = field
        self.language = language
        self.text = text
        self.state = state
        self.isAuthoritative = isAuthoritative
        self.isOutdated = isOutdated
        self.by = by
        self.onBehalfOf = onBehalfOf
        self.at = at
    }
}

extension Translation: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "Words of an object in another language than that in which they were written.",
            [
                .required("field", TranslatedField.self),
                .required("language", LanguageTag.self),
                .required("text", Prose.self),
                .required("state", WordingAuthority.self),
                .required("isAuthoritative", Bool.self, "Whether the wording is authoritative."),
                .required("isOutdated", Bool.self, "Whether the original was corrected since. It stays on record, and is no longer shown in the place of the original."),
                .required("by", ActorID.self),
                .optional("onBehalfOf", PartyID.self),
                .required("at", Instant.self),
            ])
    }
}
