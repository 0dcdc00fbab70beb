internal import Localization
internal import Models

/// What stands where a page cannot be shown: what is wrong, and a way on.
struct ProblemPage: WebPage {
    static let template = PageTemplate.problem

    let frame: Frame
    let title: String
    let text: String
    let links: [PageLink]

    init(_ problem: Problem, _ reader: PageReader) {
        let texts = reader.texts
        let (title, text): (TextKey, TextKey) =
            switch problem.status {
            case 401: (.signInTitle, .signInText)
            case 403: (.forbiddenTitle, .forbiddenText)
            case 404: (.absentTitle, .absentText)
            case 429, 503: (.busyTitle, .busyText)
            default: (.failedTitle, .failedText)
            }
        self.title = texts.text(title)
        self.text = texts.text(text)
        var links = [reader.link(.recordOverview, "/")]
        if problem.status == 401 || (problem.status == 403 && !reader.isSignedIn) {
            links.insert(reader.signIn, at: 0)
        }
        self.links = links
        frame = Frame(self.title, reader, area: PageArea(of: reader.place))
    }
}
