internal import ServiceKit
internal import Submissions

await Submissions.main()
