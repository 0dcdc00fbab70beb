/// Patterns of texts that hold anything, as ECMA 262 and other dialects read them alike.
///
/// Nearly every text that is refused has what they leave out. That isolates must be closed, and that a mark needs a letter to
/// stand on, no pattern says that all dialects read.
enum TextPattern {
    /// One line, with something that can be seen.
    static let line = pattern(
        without: #"\u0000-\u001F\u007F-\u009F\u2028-\u2029\u202A-\u202E"#
            + #"\u200B\u2060-\u2065\u206A-\u206F\uFEFF\uFFF9-\uFFFB\u115F-\u1160\u3164\uFFA0\u17B4-\u17B5\u180E"#)

    /// Lines, with something that can be seen.
    static let prose = pattern(
        without: #"\u0000-\u0008\u000B-\u000C\u000E-\u001F\u007F-\u009F\u202D-\u202E"#)

    /// A link of the web.
    static let link = #"^https?://[^\u0000-\u0020\u007F]+$"#

    /// Of texts in which a comma is a comma.
    static let free: Set<String> = [line, prose, link]

    /// Space, marks, and what programs alone see: within `[` and `]`.
    static let inkless =
        #"\u0000-\u0020\u007F-\u00A0\u00AD\u0300-\u036F\u0483-\u0489\u0591-\u05C7\u0600-\u061C\u064B-\u065F\u06DD"#
        + #"\u070F\u115F-\u1160\u1680\u17B4-\u17B5\u180B-\u180F\u1AB0-\u1AFF\u1DC0-\u1DFF\u2000-\u200F\u2028-\u202F"#
        + #"\u205F-\u206F\u20D0-\u20FF\u2800\u3000\u302A-\u302F\u3099-\u309A\u3164\uFB1E\uFE00-\uFE0F\uFE20-\uFE2F"#
        + #"\uFEFF\uFFA0\uFFF0-\uFFFB"# + noCharacters

    private static let noCharacters = #"\uFDD0-\uFDEF\uFFFE-\uFFFF"#

    private static func pattern(without refused: String) -> String {
        let any = "[^\(refused)\(noCharacters)]*"
        return "^\(any)[^\(inkless)]\(any)$"
    }
}
