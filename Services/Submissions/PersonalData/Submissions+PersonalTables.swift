public import ServiceKit

extension Submissions {
    /// What somebody has prepared for a party. It is the party's: what becomes of it does not hang on the person.
    public static var personalTables: [PersonalTable] {
        [
            PersonalTable(
                "draft", of: "saved_by", key: "id",
                shown: [
                    "id", "party", Shown("call", of: "call_id"), Shown("title", of: "content ->> 'title'"), "saved_at",
                    Shown("submission", of: "submission_id"),
                ], kept: .asLongAsTheRecord, erasure: .impersonal),
            PersonalTable(
                "attachment", of: "uploaded_by", key: "id", shown: ["id", "party", "name", "begun_at"],
                kept: .asLongAsTheRecord, erasure: .impersonal),
        ]
    }

    private typealias Shown = PersonalTable.Shown
}
