internal import Localization
internal import Models

/// What stands where a page cannot be shown: what is wrong, and a way on.
struct ProblemPage: WebPage {
    static let template = PageTemplate.problem

    let frame: Frame
    let title: String
    let text: String
    /// What a service says of what was asked, in English.
    let reason: String?
    let links: [PageLink]

    init(_ problem: Problem, _ reader: PageReader) {
        let texts = reader.texts
        let (title, text): (TextKey, TextKey) =
            switch problem.status {
            case 401: (.signInTitle, .signInText)
            case 403: (.forbiddenTitle, .forbiddenText)
            case 404: (.absentTitle, .absentText)
            case 429, 503: (.busyTitle, .busyText)
            case 400, 413, 415, 422: (.unfitTitle, .unfitText)
            default: (.failedTitle, .failedText)
            }
        self.title = texts.text(title)
        self.text = texts.text(text)
        reason = text == .unfitText ? problem.detail : nil
        var links = [reader.link(.recordOverview, "/")]
        if !reader.isSignedIn, [401, 403].contains(problem.status) {
            links.insert(reader.signIn, at: 0)
        }
        self.links = links
        frame = Frame(self.title, reader, area: PageArea(of: reader.place))
    }
}
