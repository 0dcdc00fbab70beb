// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

extension PutTranslation {
    public init(
        action: ActionID? = nil,
        session: SessionID? = nil,
        need: NeedID? = nil,
        decision: DecisionID? = nil,
        field: TranslatedField,
        language: LanguageTag,
        text: Prose,
        state: WordingAuthority,
        reason: Prose? = nil,
        _: Void = ()
    ) {
        self.action = action
        self.session = session
        self.need = need
        self.decision = decision
        self.field = field
        self.language = language
        self.text = text
        self.state = state
        self.reason = reason
    }
}

extension PutTranslation {
    public static var summary: String { "Puts words of an action, a session, a need or a decision into another language, in the place of an earlier translation." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("action", ActionID.self, "Action, where it is one. Give one of the four objects."),
                .optional("session", SessionID.self),
                .optional("need", NeedID.self),
                .optional("decision", DecisionID.self),
                .required("field", TranslatedField.self, "What is translated: `title` of an action, a session or a decision, `description` of an action, `summary` of a need, `agenda.3.1` of a session, `paragraphs.2` of a decision."),
                .required("language", LanguageTag.self, "Another language than that of the original, which is English."),
                .required("text", Prose.self, "The translation: a title is one line."),
                .required("state", WordingAuthority.self),
                .optional("reason", Prose.self, "Reason. Required to change an official wording."),
            ])
    }
}

extension TranslationPut {
    public init(
        action: ActionID? = nil,
        session: SessionID? = nil,
        need: NeedID? = nil,
        decision: DecisionID? = nil,
        number: Line? = nil,
        title: Line? = nil,
        field: TranslatedField,
        language: LanguageTag,
        state: WordingAuthority,
        owner: PartyID? = nil,
        visibility: ActionVisibility? = nil,
        _: Void = ()
    ) {
        self.action = action
        self.session = session
        self.need = need
        self.decision = decision
        self.number = number
        self.title = title
        self.field = field
        self.language = language
        self.state = state
        self.owner = owner
        self.visibility = visibility
    }
}

extension TranslationPut {
    public static var schema: Schema {
        Schema(
            of: Self.self, "Words of an action, a session, a need or a decision stand in another language, or in another wording there.",
            [
                .optional("action", ActionID.self),
                .optional("session", SessionID.self),
                .optional("need", NeedID.self),
                .optional("decision", DecisionID.self),
                .optional("number", Line.self, "Number of the action or the decision, or place of the need."),
                .optional("title", Line.self, "Title of the action, the session or the decision, in the original."),
                .required("field", TranslatedField.self),
                .required("language", LanguageTag.self),
                .required("state", WordingAuthority.self),
                .optional("owner", PartyID.self, "Owner of the action."),
                .optional("visibility", ActionVisibility.self, "Visibility of the action, where not everybody may know of it."),
            ])
    }
}

extension TranslationWithdrawn {
    public init(
        action: ActionID? = nil,
        session: SessionID? = nil,
        need: NeedID? = nil,
        decision: DecisionID? = nil,
        number: Line? = nil,
        title: Line? = nil,
        field: TranslatedField,
        language: LanguageTag,
        state: WordingAuthority,
        owner: PartyID? = nil,
        visibility: ActionVisibility? = nil,
        _: Void = ()
    ) {
        self.action = action
        self.session = session
        self.need = need
        self.decision = decision
        self.number = number
        self.title = title
        self.field = field
        self.language = language
        self.state = state
        self.owner = owner
        self.visibility = visibility
    }
}

extension TranslationWithdrawn {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A translation of words of an action, a session, a need or a decision was withdrawn.",
            [
                .optional("action", ActionID.self),
                .optional("session", SessionID.self),
                .optional("need", NeedID.self),
                .optional("decision", DecisionID.self),
                .optional("number", Line.self, "Number of the action or the decision, or place of the need."),
                .optional("title", Line.self, "Title of the action, the session or the decision, in the original."),
                .required("field", TranslatedField.self),
                .required("language", LanguageTag.self),
                .required("state", WordingAuthority.self),
                .optional("owner", PartyID.self, "Owner of the action."),
                .optional("visibility", ActionVisibility.self, "Visibility of the action, where not everybody may know of it."),
            ])
    }
}

extension WithdrawTranslation {
    public init(
        action: ActionID? = nil,
        session: SessionID? = nil,
        need: NeedID? = nil,
        decision: DecisionID? = nil,
        field: TranslatedField,
        language: LanguageTag,
        reason: Prose,
        _: Void = ()
    ) {
        self.action = action
        self.session = session
        self.need = need
        self.decision = decision
        self.field = field
        self.language = language
        self.reason = reason
    }
}

extension WithdrawTranslation {
    public static var summary: String { "Withdraws a translation of words of an action, a session, a need or a decision: the original is shown again in its place." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("action", ActionID.self, "Action, where it is one. Give one of the four objects."),
                .optional("session", SessionID.self),
                .optional("need", NeedID.self),
                .optional("decision", DecisionID.self),
                .required("field", TranslatedField.self, "What the translation is of, such as `title` or `paragraphs.2`."),
                .required("language", LanguageTag.self),
                .required("reason", Prose.self),
            ])
    }
}
