// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

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
