// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

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
