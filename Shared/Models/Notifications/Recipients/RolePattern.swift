/// The language of role expressions as a pattern: with single spaces, in small letters, and with parentheses of two levels.
///
/// What it leaves out is read as well: a pattern cannot count parentheses.
enum RolePattern {
    static let pattern = "^\(expression(levels: 2))$"

    private static func expression(levels: Int) -> String {
        let term = levels == 0 ? group : "(\(group)|[(]\(expression(levels: levels - 1))[)])"
        return "\(term)(,? (plus|minus|only) \(term))*"
    }

    private static let group =
        "(secretariat|co-chairs|opted out|(recipients of|silent on) \(NotificationNumber.pattern)|focal points( of \(bodies))?)"

    private static let bodies =
        "(all parties|part(y|ies) \(list("[a-z0-9][a-z0-9-]{0,63}"))|\(list("[A-Z0-9][A-Z0-9-]{0,31}"))"
        + "|(the )?(label regions of|owners of actions on) \(list("[A-Z]{0,8}[1-9][0-9]{0,2}")))"

    private static func list(_ item: String) -> String { "\(item)((, and | and |, )\(item))*" }
}
