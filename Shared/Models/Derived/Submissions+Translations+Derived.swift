// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

extension CallTranslationPut {
    public init(
        call: CallID,
        title: Line,
        field: TranslatedField,
        language: LanguageTag,
        state: WordingAuthority,
        _: Void = ()
    ) {
        self.call = call
        self.title = title
        self.field = field
        self.language = language
        self.state = state
    }
}

extension CallTranslationPut {
    public static var schema: Schema {
        Schema(
            of: Self.self, "Words of a call stand in another language, or in another wording there.",
            [
                .required("call", CallID.self),
                .required("title", Line.self, "Title of the call, in the original."),
                .required("field", TranslatedField.self),
                .required("language", LanguageTag.self),
                .required("state", WordingAuthority.self),
            ])
    }
}

extension CallTranslationWithdrawn {
    public init(
        call: CallID,
        title: Line,
        field: TranslatedField,
        language: LanguageTag,
        state: WordingAuthority,
        _: Void = ()
    ) {
        self.call = call
        self.title = title
        self.field = field
        self.language = language
        self.state = state
    }
}

extension CallTranslationWithdrawn {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A translation of words of a call was withdrawn.",
            [
                .required("call", CallID.self),
                .required("title", Line.self, "Title of the call, in the original."),
                .required("field", TranslatedField.self),
                .required("language", LanguageTag.self),
                .required("state", WordingAuthority.self),
            ])
    }
}

extension PutCallTranslation {
    public init(
        call: CallID,
        field: TranslatedField,
        language: LanguageTag,
        text: Prose,
        state: WordingAuthority,
        reason: Prose? = nil,
        _: Void = ()
    ) {
        self.call = call
        self.field = field
        self.language = language
        self.text = text
        self.state = state
        self.reason = reason
    }
}

extension PutCallTranslation {
    public static var summary: String { "Puts the title or a question of a call into another language, in the place of an earlier translation." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("call", CallID.self),
                .required("field", TranslatedField.self, "What is translated: `title`, or `questions.2` for the second question."),
                .required("language", LanguageTag.self, "Another language than that of the original, which is English."),
                .required("text", Prose.self, "The translation: a title is one line."),
                .required("state", WordingAuthority.self),
                .optional("reason", Prose.self, "Reason. Required to change an official wording."),
            ])
    }
}

extension WithdrawCallTranslation {
    public init(
        call: CallID,
        field: TranslatedField,
        language: LanguageTag,
        reason: Prose,
        _: Void = ()
    ) {
        self.call = call
        self.field = field
        self.language = language
        self.reason = reason
    }
}

extension WithdrawCallTranslation {
    public static var summary: String { "Withdraws a translation of the title or a question of a call: the original is shown again in its place." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("call", CallID.self),
                .required("field", TranslatedField.self, "What the translation is of: `title`, or `questions.2` for the second question."),
                .required("language", LanguageTag.self),
                .required("reason", Prose.self),
            ])
    }
}
