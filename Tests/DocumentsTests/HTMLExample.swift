import Documents

extension FormatExample {
  /// A news story with what news pages put around one.
  static let html = [FormatExample(HTMLFormat.self, "story.html", newsPage)]

  static let newsPage = """
    <!DOCTYPE html>
    <html lang="en-GB"><head><meta charset="utf-8">
    <title>Night Ferry sets sail in May - The Harbour Gazette</title>
    <link rel="canonical" href="https://gazette.example/tv/night-ferry">
    <meta property="og:site_name" content="Harbour Gazette Online">
    <meta property="article:published_time" content="2023-03-02T08:00:00+01:00">
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@graph": [
      {"@type": "Organization", "@id": "#us", "name": "The Harbour Gazette"},
      {"@type": "NewsArticle", "headline": "Night Ferry sets sail in May",
       "datePublished": "2023-03-01T18:30:00+01:00", "dateModified": "2023-03-02",
       "author": [{"@type": "Person", "name": "Ada Lind"}], "publisher": {"@id": "#us"}}]}
    </script>
    <script>if (1 < 2) { document.write("<p>A script wrote this.</p>") }</script></head>
    <body class="has-sidebar"><!-- <p>A comment hides this.</p> -->
    <nav><ul><li><a href="/">Home</a></li><li><a href="/tv">Television</a></li></ul></nav>
    <main><article>
    <h1>Night Ferry sets sail in May</h1>
    <p class="byline">By Ada Lind | March 1, 2023</p>
    <figure><img src="a.jpg"><figcaption>The crew on deck. Photo: Harbour Films</figcaption></figure>
    <div class="article-body">
    <p>The eight-part drama <em>Night&nbsp;Ferry</em> will premiere on <b>Kanal 5</b> on May&#32;4,
       the broadcaster said on Wednesday. It was written by <a href="/people/x">Nora Vik</a>.</p>
    <div class="ad">Advertisement: buy a boat today, before the summer comes.</div>
    <h3>Who is on board</h3>
    <ul><li>Ida Holm as the captain</li><li>Per Sand as the cook</li></ul>
    <p class="pullquote">“We filmed every night until the fog came in.”</p>
    <table><caption>The first figures</caption>
    <tr><th>Episode</th><th>Date</th><th>Share</th></tr>
    <tr><td>1</td><td>May 4</td><td>12.5%</td></tr>
    <tr><td>2</td><td></td><td>11%</td></tr></table>
    <p>Filming took place in Bergen, and it ended in October, three weeks later than planned.</p>
    </div>
    <aside class="facts"><dl><dt>Network:</dt><dd>Kanal 5</dd><dt>Starring</dt><dd>Ida Holm</dd>
    <dd>Per Sand</dd></dl></aside>
    <p class="tags">Tags: <a href="/t/a">Drama</a> <a href="/t/b">Ferries</a></p>
    </article>
    <section id="comments"><h2>2 comments</h2><p>I heard that it starts in June, and my uncle works
    at the harbour, so he should know.</p></section></main>
    <aside class="sidebar"><h2>Most read</h2><ol><li><a href="/1">A lighthouse is for sale</a></li>
    <li><a href="/2">Ten films about the sea that you should see once</a></li></ol></aside>
    <footer><p>© 2023 The Harbour Gazette. All rights reserved, on land and at sea.</p></footer>
    </body></html>
    """
}
