(function () {
  "use strict";
  var form = document.getElementById("relay");
  var parts = [location.search.slice(1), location.hash.slice(1)];
  history.replaceState(null, "", location.pathname);
  if (!parts[1]) {
    document.querySelector("main").dataset.result = "bad";
    document.querySelector("h1").textContent = document.title = form.dataset.title;
    document.querySelector("main > p").textContent = form.dataset.text;
    return;
  }
  parts.forEach(function (part) {
    new URLSearchParams(part).forEach(function (value, name) {
      var field = document.createElement("input");
      field.type = "hidden";
      field.name = name;
      field.value = value;
      form.appendChild(field);
    });
  });
  form.submit();
})();
